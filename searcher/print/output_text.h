#pragma once

#include <ostream>

#include "searcher/engine/result.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// Writes the result for people, in lines no wider than the screen where words allow it. Control
/// characters in documents don't reach the terminal.
void write_text(const SearchResult& result, const Presentation& presentation, std::ostream& out);

/// Writes what --explain shows: how the query was understood, and the fingerprint of the index.
void write_explanation(const SearchResult& result, const Presentation& presentation,
                       std::ostream& out);

}  // namespace dragoman
