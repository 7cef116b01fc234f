#include "indexer/files/file_access.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace dragoman {
namespace {

namespace fs = std::filesystem;

// Changes in place keep this file; Xapian replaces its version file in each.
constexpr const char* kTable = "postlist.glass";
constexpr mode_t kPermissions = 07777;
constexpr mode_t kOthersRights = S_IRWXG | S_IRWXO;

std::optional<FileAccess> access_of_path(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  return FileAccess{status.st_mode & kPermissions, status.st_uid, status.st_gid};
}

void give(const fs::path& path, const FileAccess& wanted) {
  const auto now = access_of_path(path);
  if (!now) return;
  FileAccess given = wanted;
  const bool is_owned = now->owner == wanted.owner && now->group == wanted.group;
  if (!is_owned && ::chown(path.c_str(), wanted.owner, wanted.group) != 0) {
    const bool has_group =
        now->group == wanted.group || ::chown(path.c_str(), uid_t(-1), wanted.group) == 0;
    if (!has_group) given.mode &= ~mode_t{S_IRWXG};
  }
  if (given.mode == now->mode && is_owned) return;
  if (::chmod(path.c_str(), given.mode) == 0) return;
  throw fs::filesystem_error("can't change the mode", path,
                             std::error_code(errno, std::generic_category()));
}

}  // namespace

std::optional<GenerationAccess> access_of(const fs::path& generation) {
  const auto folder = access_of_path(generation);
  const auto files = access_of_path(generation / kTable);
  if (!folder || !files) return std::nullopt;
  return GenerationAccess{*folder, *files};
}

void give_access(const fs::path& generation, const GenerationAccess& access) {
  for (const fs::directory_entry& entry : fs::directory_iterator(generation)) {
    give(entry.path(), access.files);
  }
  give(generation, access.folder);
}

void narrow_umask(const FileAccess& files) {
  const mode_t before = ::umask(kOthersRights);
  ::umask(before | (kOthersRights & ~files.mode));
}

}  // namespace dragoman
