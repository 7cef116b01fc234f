#pragma once
// Looking after an index: when to make it compact, and what it holds.

#include <filesystem>
#include <ostream>
#include <vector>

#include "indexer/store/index_writer.h"

namespace dragoman {

/// Whether changes have left about a third of the index unused. Nothing may be pending.
bool is_optimizing_due(const IndexWriter& writer);

/// Prints the number of documents, their average length in words, the number of terms, the size in
/// all and by table, what the index was made with and its fingerprint, one to a line; then what it
/// holds (holdings.h). Of an index that is split first the number of documents of each part. Throws
/// WorldError where there is no index.
void print_stats(const std::vector<std::filesystem::path>& parts, std::ostream& out);

}  // namespace dragoman
