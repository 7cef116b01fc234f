#pragma once
// Makes the file of positions of a generation (analyzers/positions/position_file.h).

#include <xapian.h>
#include <filesystem>
#include <string>

namespace dragoman {

/// Writes the positions of the documents of a database into a file beside it, and returns its id.
/// Returns "" and leaves no file where there is nothing to write, or where a document can't be read:
/// then --check says so, and searches do without. The file isn't synced. Throws
/// std::filesystem::filesystem_error where it can't be written.
std::string write_positions(const Xapian::Database& database,
                            const std::filesystem::path& generation);

}  // namespace dragoman
