#pragma once

#include <ostream>

#include "searcher/engine/result.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// Writes the result for people, in lines of at most `width` columns where words allow it. Control
/// characters in documents don't reach the terminal.
void write_text(const SearchResult& result, const Presentation& presentation, std::size_t width,
                std::ostream& out);

/// Writes what --explain shows: how the query was understood, and the fingerprint of the index.
void write_explanation(const SearchResult& result, const Presentation& presentation,
                       std::ostream& out);

/// The columns of the terminal that stdout is; 80 where it isn't one.
std::size_t terminal_width();

}  // namespace dragoman
