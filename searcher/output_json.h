#pragma once

#include <ostream>

#include "searcher/options.h"
#include "searcher/search.h"

namespace dragoman {

/// The version of the JSON that programs read; docs/json.md says what it holds. Raised when a key
/// changes its meaning or goes; a new key doesn't raise it.
inline constexpr int kJsonFormat = 1;

/// Writes one JSON object and a line end. UTF-8.
void write_json(const SearchResult& result, const SearchOptions& options, std::ostream& out);

}  // namespace dragoman
