#pragma once
// Files that are on disk when the function returns. All functions throw
// std::filesystem::filesystem_error.
//
// A file's own sync doesn't keep its name: POSIX lets a power cut take back any name that was made,
// moved or removed in a folder since the folder itself was synced.

#include <filesystem>
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

}  // namespace dragoman
