#pragma once
// Files that are on disk when the function returns. All functions throw
// std::filesystem::filesystem_error.
//
// A file's own sync doesn't keep its name: POSIX lets a power cut take back any name that was made,
// moved or removed in a folder since the folder itself was synced.

#include <filesystem>
#include <string>
#include <string_view>

namespace dragoman {

/// Syncs a file, or the names in a folder.
void sync_path(const std::filesystem::path& path);

/// Syncs every file in a folder, then their names. Folders in it are synced, but not entered.
void sync_with_files(const std::filesystem::path& folder);

/// Makes the folder and those above it, and syncs the names of them all. A folder above that may
/// not be read, or can't be synced, keeps its names as its file system does.
void make_synced_folders(const std::filesystem::path& folder);

/// Replaces a file's content and syncs it. Removes the file where that fails.
void write_synced(const std::filesystem::path& path, std::string_view content);

/// A file written from its beginning on. Throws std::filesystem::filesystem_error, as all of it does.
/// Not thread-safe.
class OutputFile {
 public:
  /// Makes the file, or empties it.
  explicit OutputFile(const std::filesystem::path& path);
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  void append(std::string_view bytes);

  /// Hands everything to the system. What wasn't handed over at the end is lost.
  void flush();

 private:
  std::filesystem::path path_;
  int descriptor_;
  std::string pending_;
};

}  // namespace dragoman
