#include "searcher/index/reader.h"

#include <grp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/xattr.h>

#include <algorithm>
#include <cerrno>
#include <exception>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>

#include "analyzers/schema/index_files.h"
#include "analyzers/text/error.h"
#include "analyzers/text/strings.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxGroups = 1000;
constexpr uid_t kSuperuser = 0;
// What the kernel says for a user or group that this process's namespace doesn't have: of several
// such, nobody can say which.
constexpr id_t kUnmapped = 65534;

// Of one class: owner, group or others.
constexpr unsigned kPass = 1;
constexpr unsigned kReadFile = 4;
constexpr unsigned kReadFolder = kPass | kReadFile;

std::string name_of_group(gid_t group) {
  std::vector<char> buffer(1024);
  struct group entry {};
  struct group* found = nullptr;
  int failed = getgrgid_r(group, &entry, buffer.data(), buffer.size(), &found);
  while (failed == ERANGE && buffer.size() < (std::size_t{1} << 20U)) {
    buffer.resize(2 * buffer.size());
    failed = getgrgid_r(group, &entry, buffer.data(), buffer.size(), &found);
  }
  return failed == 0 && found != nullptr ? entry.gr_name : "";
}

bool has_list(const fs::path& path) {
  return getxattr(path.c_str(), "system.posix_acl_access", nullptr, 0) > 0;
}

// The folders above, and itself.
std::vector<fs::path> way_to(const fs::path& folder) {
  std::vector<fs::path> way;
  fs::path part;
  for (const fs::path& name : folder) way.push_back(part /= name);
  return way;
}

// What a reader may do, each folder looked at once.
class Rights {
 public:
  explicit Rights(const Reader& reader) : reader_(reader) {}

  bool may_read_index(const fs::path& given) {
    std::error_code error;
    const fs::path folder = fs::canonical(given, error);
    if (error) return false;
    for (const fs::path& part : way_to(folder))
      if (!allows(part, kPass)) return false;
    const fs::path generation = current_generation(folder);
    return allows(folder, kReadFolder) && allows(folder / "XAPIANDB", kReadFile) &&
           allows(generation, kReadFolder);
  }

 private:
  bool allows(const fs::path& path, unsigned wanted) {
    const auto [known, is_new] = rights_.try_emplace(path);
    if (is_new) known->second = rights_of(path);
    return (known->second & wanted) == wanted;
  }

  // None where they can't be asked for.
  unsigned rights_of(const fs::path& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) return 0;
    if (reader_.user == kSuperuser) return kReadFolder;
    if (has_list(path)) return 0;
    if (reader_.user == status.st_uid && status.st_uid != kUnmapped) return status.st_mode >> 6U;
    if (is_in(status.st_gid)) return status.st_mode >> 3U;
    return status.st_mode;
  }

  bool is_in(gid_t group) {
    if (group == kUnmapped) return false;
    const auto& groups = reader_.groups;
    if (std::find(groups.begin(), groups.end(), group) != groups.end()) return true;
    if (reader_.group_names.empty()) return false;
    const auto [known, is_new] = names_.try_emplace(group);
    if (is_new) known->second = name_of_group(group);
    const auto& names = reader_.group_names;
    return !known->second.empty() &&
           std::find(names.begin(), names.end(), known->second) != names.end();
  }

  const Reader& reader_;
  std::map<fs::path, unsigned> rights_;
  std::map<gid_t, std::string> names_;
};

bool is_of_name(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte != 0x7F && c != ';' && c != '"';
}

}  // namespace

bool is_unix_socket(int socket) {
  int domain = 0;
  socklen_t size = sizeof domain;
  return getsockopt(socket, SOL_SOCKET, SO_DOMAIN, &domain, &size) == 0 && domain == AF_UNIX;
}

Reader peer_of(int socket) {
  Reader reader;
  ucred peer{};
  socklen_t size = sizeof peer;
  if (!is_unix_socket(socket) || getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
    return reader;
  reader.user = peer.uid;
  std::vector<gid_t> groups(64);
  for (;;) {
    size = static_cast<socklen_t>(groups.size() * sizeof(gid_t));
    if (getsockopt(socket, SOL_SOCKET, SO_PEERGROUPS, groups.data(), &size) == 0) break;
    const std::size_t wanted = size / sizeof(gid_t);
    size = 0;
    if (errno != ERANGE || wanted <= groups.size()) break;
    groups.resize(wanted);
  }
  groups.resize(size / sizeof(gid_t));
  groups.push_back(peer.gid);
  reader.groups = std::move(groups);
  return reader;
}

Reader read_group_names(std::string_view list) {
  Reader reader;
  if (!is_utf8(list)) throw UsageError("the names of groups aren't UTF-8");
  if (trim(list).empty()) return reader;
  for (const std::string_view part : split(list, ',')) {
    const std::string_view name = trim(part);
    if (name.empty()) throw UsageError("the list of groups has an empty name");
    if (!std::all_of(name.begin(), name.end(), is_of_name))
      throw UsageError(
          "the list of groups has a character that names don't: they stand between commas");
    reader.group_names.emplace_back(name);
  }
  if (reader.group_names.size() > kMaxGroups)
    throw UsageError("more than " + std::to_string(kMaxGroups) + " groups");
  return reader;
}

std::vector<std::size_t> readable_by(const Reader& reader, const IndexPlaces& places) {
  Rights rights(reader);
  std::vector<std::size_t> readable;
  for (std::size_t i = 0; i < places.indexes.size(); ++i) {
    const IndexPlace& place = places.indexes[i];
    try {
      if (!place.is_remote && rights.may_read_index(place.folder)) readable.push_back(i);
    } catch (const WorldError&) {
      // a pointer that names no generation
    }
  }
  return readable;
}

std::vector<std::string> folders_with_lists(const IndexPlaces& places) {
  std::set<std::string> folders;
  for (const IndexPlace& place : places.indexes) {
    std::error_code error;
    for (const fs::path& part : way_to(fs::canonical(place.folder, error)))
      if (has_list(part)) folders.insert(part.string());
  }
  return {folders.begin(), folders.end()};
}

}  // namespace dragoman
