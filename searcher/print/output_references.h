#pragma once

#include <ostream>

#include "searcher/engine/result.h"

namespace dragoman {

/// Writes a BibTeX entry for each hit. Comments at the head give the query as it was read, and the
/// fingerprint of the index.
void write_bibtex(const SearchResult& result, std::ostream& out);

/// Writes a RIS entry for each hit.
void write_ris(const SearchResult& result, std::ostream& out);

}  // namespace dragoman
