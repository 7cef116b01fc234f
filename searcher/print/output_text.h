#pragma once

#include <ostream>

#include "searcher/engine/result.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// Writes the result for people, lines of at most `width` columns where words allow it. Control
/// characters of documents are not passed on to the terminal.
void write_text(const SearchResult& result, const Presentation& presentation, std::size_t width,
                std::ostream& out);

/// How the query was understood, the index's fingerprint with it: what --explain shows.
void write_explanation(const SearchResult& result, const Presentation& presentation,
                       std::ostream& out);

/// The columns of the terminal that is stdout, 80 where it is none.
std::size_t terminal_width();

}  // namespace dragoman
