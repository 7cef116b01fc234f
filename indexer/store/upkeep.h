#pragma once
// Looking after an index: when to make it compact, and what it holds.

#include <filesystem>
#include <ostream>

#include "indexer/store/index_writer.h"

namespace dragoman {

/// Whether changes have left about a third of the index unused. Nothing may be pending.
bool is_optimizing_due(const IndexWriter& writer);

/// Prints the number of documents, their average length in words, the number of terms, the size in
/// all and by table, what the index was made with and its fingerprint, one to a line; then what it
/// holds (holdings.h). Throws WorldError where there is no index.
void print_stats(const std::filesystem::path& folder, std::ostream& out);

}  // namespace dragoman
