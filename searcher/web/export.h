#pragma once
// Hits as files: /api/1/export?format=ris&q=seabed.

#include <optional>

#include "searcher/web/http.h"
#include "searcher/web/searcher_pool.h"

namespace dragoman {

/// The most hits of a file.
inline constexpr std::uint32_t kMostExported = 1'000;

/// Searches as the arguments say (q, sort, match, limit) and writes the hits in the format that they
/// name: csv, jsonl, bibtex or ris. Throws UsageError for other arguments, and what
/// Searcher::search() throws.
HttpAnswer export_hits(Searcher& searcher, const NamedTexts& arguments);

}  // namespace dragoman
