#pragma once
// --check: whether an index is sound.

#include <filesystem>
#include <ostream>
#include <vector>

namespace dragoman {

/// Whether the index is sound: this version made it; its files are as they were written, where it
/// has checksums (checksums.h); Xapian's own check finds no fault; each document's record can be
/// read, and the document is found by its id; all documents together have the index's fingerprint.
/// Prints each fault, or that there is none.
///
/// Reads the index in a child process, since Xapian 1.4.22 reads past the end of a damaged term
/// list: a child that crashes is a fault of the index. Call it while the process has one thread.
/// Throws WorldError where the index can't be opened or read.
bool check(const std::filesystem::path& folder, std::ostream& out);

/// The same of all parts of an index, whether or not one is damaged.
bool check(const std::vector<std::filesystem::path>& parts, std::ostream& out);

}  // namespace dragoman
