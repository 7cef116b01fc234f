#pragma once
// Files that are on disk when the function returns. All throw std::filesystem::filesystem_error.

#include <filesystem>
#include <string_view>

namespace dragoman {

/// Syncs a file, or a folder's entries.
void sync_path(const std::filesystem::path& path);

/// Writes a file anew and syncs it; where that fails, none is left.
void write_synced(const std::filesystem::path& path, std::string_view content);

}  // namespace dragoman
