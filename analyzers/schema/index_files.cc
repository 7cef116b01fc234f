#include "analyzers/schema/index_files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <sstream>

#include "analyzers/settings/configuration.h"
#include "analyzers/text/error.h"
#include "analyzers/text/hex.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPointer = "XAPIANDB";
constexpr std::string_view kPointerType = "auto ";
constexpr std::size_t kMaxPointerBytes = 4096;
constexpr std::size_t kHashBytes = 16;
// A generation may be replaced while it is being opened; hardly that often in a row.
constexpr int kMaxAttempts = 10;

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

class File {
 public:
  File(const fs::path& path, int flags)
      : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {
    if (descriptor_ < 0) fail(path);
  }
  ~File() { ::close(descriptor_); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  void write_all(std::string_view bytes, const fs::path& path) const {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0) fail(path);
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  // Gives the file the mode and the owner of another, as far as this process may.
  void take_access(const fs::path& other) const {
    struct stat status {};
    if (::stat(other.c_str(), &status) != 0) return;
    const bool is_owned = ::fchown(descriptor_, status.st_uid, status.st_gid) == 0;
    const bool is_private = !is_owned && (status.st_mode & S_IRWXO) == 0;
    ::fchmod(descriptor_, status.st_mode & (is_private ? 0700U : 0777U));
  }
  void sync(const fs::path& path) const {
    if (::fsync(descriptor_) != 0) fail(path);
  }

 private:
  [[noreturn]] static void fail(const fs::path& path) {
    throw WorldError("can't write " + path.string() + ": " + std::strerror(errno));
  }
  int descriptor_;
};

[[noreturn]] void throw_no_index(const fs::path& folder) {
  throw WorldError("no index at " + folder.string() + " (make one with: dragoman-index --index " +
                   folder.string() + " PATH)");
}

// Absent where there is none. A pointer that can't be read must not be taken for a folder without
// an index: that would be filled anew.
std::optional<std::string> read_pointer(const fs::path& pointer) {
  const auto fail = [&] {
    throw WorldError("can't read " + pointer.string() + ": " + std::strerror(errno));
  };
  const int descriptor = ::open(pointer.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  const bool is_absent = descriptor < 0 && (errno == ENOENT || errno == ENOTDIR);
  if (is_absent && !fs::is_symlink(pointer)) return std::nullopt;
  if (descriptor < 0) fail();
  std::array<char, kMaxPointerBytes> bytes{};
  const ssize_t count = ::read(descriptor, bytes.data(), bytes.size());
  const int error = errno;
  ::close(descriptor);
  errno = error;
  if (count < 0 && errno != EISDIR) fail();
  return std::string(bytes.data(), count < 0 ? 0 : static_cast<std::size_t>(count));
}

OpenedIndex open_generation(const fs::path& generation, const fs::path& folder) {
  Xapian::Database database(generation.string());
  Stamp stamp = decode_stamp(database.get_metadata(kStampKey));
  check_readable(stamp, folder.string());
  std::string content = database.get_metadata(kContentKey);
  return {std::move(database), std::move(stamp), generation, std::move(content)};
}

}  // namespace

fs::path index_folder(const std::string& option) {
  const Configuration configured = read_configuration();
  for (const std::string& chosen : {option, environment("DRAGOMAN_INDEX"), configured.index}) {
    if (chosen.empty()) continue;
    const auto named = configured.collections.find(chosen);
    return named == configured.collections.end() ? fs::path(chosen) : named->second;
  }
  if (const std::string data = environment("XDG_DATA_HOME"); !data.empty()) {
    return fs::path(data) / "dragoman" / "index";
  }
  if (const std::string home = environment("HOME"); !home.empty()) {
    return fs::path(home) / ".local" / "share" / "dragoman" / "index";
  }
  throw UsageError("where is the index? Give --index DIR, or set DRAGOMAN_INDEX");
}

fs::path current_generation(const fs::path& folder) {
  const auto content = read_pointer(folder / kPointer);
  if (!content) return {};
  std::istringstream lines(*content);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(kPointerType)) return folder / line.substr(kPointerType.size());
  }
  throw WorldError("the index at " + folder.string() +
                   " is damaged, or not one of dragoman-index: " + (folder / kPointer).string() +
                   " names no database");
}

void publish_generation(const fs::path& folder, const std::string& generation) {
  const fs::path aside = folder / (std::string(kPointer) + ".new");
  {
    const File file(aside, O_WRONLY | O_CREAT | O_TRUNC);
    file.take_access(folder / kPointer);
    file.write_all(std::string(kPointerType) + generation + "\n", aside);
    file.sync(aside);
  }
  std::error_code error;
  fs::rename(aside, folder / kPointer, error);
  if (error)
    throw WorldError("can't write " + (folder / kPointer).string() + ": " + error.message());
  const File parent(folder, O_RDONLY | O_DIRECTORY);
  parent.sync(folder);
}

OpenedIndex open_index(const fs::path& folder) {
  for (int attempt = 1;; ++attempt) {
    const fs::path generation = current_generation(folder);
    if (generation.empty()) {
      if (fs::exists(folder / "iamglass")) check_readable({}, folder.string());
      throw_no_index(folder);
    }
    try {
      return open_generation(generation, folder);
    } catch (const Xapian::DatabaseModifiedError&) {
      throw;
    } catch (const Xapian::Error& error) {
      const bool is_gone = current_generation(folder) != generation;
      if (is_gone && attempt < kMaxAttempts) continue;
      throw WorldError("can't open the index at " + folder.string() + ": " + reason_of(error));
    }
  }
}

std::string reason_of(const Xapian::Error& error) {
  const char* const system = error.get_error_string();
  return error.get_msg() + (system == nullptr ? "" : std::string(" (") + system + ')');
}

std::string content_fingerprint(const Xapian::Database& database) {
  return printed_fingerprint(database.get_metadata(kContentKey));
}

std::string printed_fingerprint(const std::string& bytes) {
  return to_hex(bytes.size() == kHashBytes ? bytes : std::string(kHashBytes, '\0'));
}

}  // namespace dragoman
