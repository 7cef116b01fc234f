#pragma once
// Hits as files: /api/1/export?format=ris&q=seabed.

#include <memory>

#include "searcher/engine/shared_index.h"
#include "searcher/web/http.h"

namespace dragoman {

/// Finds all hits that the arguments ask for (q, similar, sort, match, limit), and writes them as they are
/// sent, in the format that they name: csv, jsonl, bibtex, ris or ids. A stream keeps 16 bytes a hit
/// and a piece of some hits. Throws UsageError for other arguments, and what AllHits throws.
HttpAnswer export_hits(const std::shared_ptr<SharedIndex>& index, const NamedTexts& arguments);

}  // namespace dragoman
