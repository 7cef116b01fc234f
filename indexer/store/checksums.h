#pragma once
// Checksums of a generation's files, so that a byte that changed on the disk is noticed wherever it
// stands, in room that no table uses too.
//
//   DIR/gen-N/dragoman.sums   a line for each other file, "XXH3-128 SIZE NAME", ordered by name,
//   and
//                             a last one, the XXH3-128 of those before; never to change in form
//
// They are those of the files as they lie there: who changes a generation in place takes the file
// away first. Without it an index is checked by its content alone.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace dragoman {

/// After changes in place, checksums are made anew for generations up to this size: that takes a
/// fraction of a second.
inline constexpr std::uint64_t kMostSummed = std::uint64_t{512} << 20U;

/// Writes the file, aside and then into its place, synced. Throws
/// std::filesystem::filesystem_error; then there is none.
void write_checksums(const std::filesystem::path& generation);

/// Takes the file away, for good before it returns. Throws std::filesystem::filesystem_error.
void remove_checksums(const std::filesystem::path& generation);

/// What differs from the checksums, a sentence for each file; absent where there are none. Throws
/// std::filesystem::filesystem_error where a file can't be read.
std::optional<std::vector<std::string>> changed_files(const std::filesystem::path& generation);

}  // namespace dragoman
