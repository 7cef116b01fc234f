#pragma once
// Who may read an index: the modes and owners of its files, carried over to files that replace
// them, so that an index made private stays private.

#include <sys/stat.h>
#include <sys/types.h>

#include <filesystem>
#include <optional>

namespace dragoman {

struct FileAccess {
  mode_t mode = 0;  // permission bits
  uid_t owner = 0;
  gid_t group = 0;
};

/// The access of a generation's folder and of its files, taken from one of them.
struct GenerationAccess {
  FileAccess folder;
  FileAccess files;
};

/// Absent where the folder is no generation. Throws nothing.
std::optional<GenerationAccess> access_of(const std::filesystem::path& generation);

/// Gives a generation's folder and files that access. An owner that this process may not give
/// stays as it is, without the rights of a group that differs. Throws
/// std::filesystem::filesystem_error where a mode can't be changed.
void give_access(const std::filesystem::path& generation, const GenerationAccess& access);

/// From now on new files of this process lack what these files lack for group and others.
void narrow_umask(const FileAccess& files);

}  // namespace dragoman
