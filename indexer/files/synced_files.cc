#include "indexer/files/synced_files.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace dragoman {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const char* what, const fs::path& path) {
  throw fs::filesystem_error(what, path, std::error_code(errno, std::generic_category()));
}

void write_to(int descriptor, std::string_view bytes, const fs::path& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) fail("can't write", path);
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

// The close at the end can't fail in silence: the sync before it reports every error.
class Descriptor {
 public:
  Descriptor(const fs::path& path, int flags)
      : path_(path), number_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {
    if (number_ < 0) fail("can't open", path);
  }
  ~Descriptor() { ::close(number_); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  void write_all(std::string_view bytes) const { write_to(number_, bytes, path_); }

  void sync() const {
    if (::fsync(number_) != 0) fail("can't sync", path_);
  }

 private:
  const fs::path& path_;
  int number_;
};

bool is_unsyncable(const std::error_code& error) {
  return error == std::errc::permission_denied || error == std::errc::invalid_argument ||
         error == std::errc::read_only_file_system;
}

}  // namespace

void sync_path(const fs::path& path) {
  Descriptor(path, O_RDONLY).sync();
}

void sync_with_files(const fs::path& folder) {
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) sync_path(entry.path());
  sync_path(folder);
}

// A folder may exist because a run was killed between making and syncing it, so all those above are
// synced, whoever made them.
void make_synced_folders(const fs::path& folder) {
  fs::create_directories(folder);
  fs::path at = fs::canonical(folder);
  while (at.has_relative_path()) {
    at = at.parent_path();
    try {
      sync_path(at);
    } catch (const fs::filesystem_error& error) {
      if (!is_unsyncable(error.code())) throw;
    }
  }
}

void write_synced(const fs::path& path, std::string_view content) {
  try {
    const Descriptor file(path, O_WRONLY | O_CREAT | O_TRUNC);
    file.write_all(content);
    file.sync();
  } catch (const fs::filesystem_error&) {
    std::error_code ignored;
    fs::remove(path, ignored);
    throw;
  }
}

OutputFile::OutputFile(const fs::path& path)
    : path_(path),
      descriptor_(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {
  if (descriptor_ < 0) fail("can't open", path_);
}

OutputFile::~OutputFile() {
  ::close(descriptor_);
}

void OutputFile::append(std::string_view bytes) {
  constexpr std::size_t kAtOnce = std::size_t{1} << 16U;
  pending_ += bytes;
  if (pending_.size() >= kAtOnce) flush();
}

void OutputFile::flush() {
  write_to(descriptor_, pending_, path_);
  pending_.clear();
}

}  // namespace dragoman
