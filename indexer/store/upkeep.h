#pragma once
// Looking after an index: making it compact, telling what is in it, checking that it is sound.

#include <filesystem>
#include <ostream>

#include "indexer/store/index_writer.h"

namespace dragoman {

/// Whether about a third of the index is room that changes have left. Nothing may be pending.
bool is_optimizing_due(const IndexWriter& writer);

/// Prints a line for each: documents, average length in words, terms, size in all and by table,
/// what it was made with, the fingerprint; then what it holds (holdings.h). Throws WorldError where there is no index.
void print_stats(const std::filesystem::path& folder, std::ostream& out);

/// Whether the index is sound: made by this version, its files as they were written where it has
/// checksums (checksums.h), whole as Xapian checks it, each document's
/// record readable and found by its id, and all of them together what the fingerprint says. Prints
/// each fault, or that there is none. Throws WorldError where it can't be opened.
bool check(const std::filesystem::path& folder, std::ostream& out);

}  // namespace dragoman
