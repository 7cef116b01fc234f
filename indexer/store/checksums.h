#pragma once
// Checksums of a generation's files. They show a changed byte anywhere in a file, also in blocks
// that no table uses.
//
//   DIR/gen-N/dragoman.sums   a line for each other file, "XXH3-128 SIZE NAME", ordered by name;
//                             then the XXH3-128 of these lines. The form must never change
//
// A writer that changes a generation in place removes the file first. An index without it is
// checked by its content alone.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace dragoman {

/// After changes in place, checksums are written again for generations up to this size, which takes
/// a fraction of a second.
inline constexpr std::uint64_t kMaxSummed = std::uint64_t{512} << 20U;

/// Writes the file under another name, syncs it and renames it into place. Throws
/// std::filesystem::filesystem_error; then there is no such file.
void write_checksums(const std::filesystem::path& generation);

/// Removes the file and syncs the removal. Throws std::filesystem::filesystem_error.
void remove_checksums(const std::filesystem::path& generation);

/// Returns a sentence for each file that differs from its checksum; absent where there are no
/// checksums. Throws std::filesystem::filesystem_error where a file can't be read.
std::optional<std::vector<std::string>> changed_files(const std::filesystem::path& generation);

}  // namespace dragoman
