#pragma once

#include <ostream>

#include "searcher/engine/result.h"

namespace dragoman {

/// Writes a BibTeX entry for each hit. Comments before them tell the query as it was read and the
/// index's fingerprint.
void write_bibtex(const SearchResult& result, std::ostream& out);

/// Writes a RIS entry for each hit.
void write_ris(const SearchResult& result, std::ostream& out);

}  // namespace dragoman
