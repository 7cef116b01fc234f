#include "indexer/readers/filter/spooled_input.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "analyzers/text/error.h"
#include "indexer/readers/source/sizes.h"

namespace dragoman {
namespace {

constexpr std::size_t kSpoolPiece = std::size_t{1} << 20U;

// Some file systems have no files without names.
int open_nameless() {
  std::error_code ignored;
  std::string folder = std::filesystem::temp_directory_path(ignored).string();
  if (folder.empty()) folder = "/tmp";
  const int descriptor = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (descriptor >= 0) return descriptor;
  std::string name = folder + "/dragoman-XXXXXX";
  const int named = ::mkostemp(name.data(), O_CLOEXEC);
  if (named >= 0) ::unlink(name.c_str());
  return named;
}

}  // namespace

SpooledInput::SpooledInput(const InputFile& file, ByteSource& bytes)
    : place_(file.path.string()), descriptor_(open_nameless()) {
  if (descriptor_ < 0) fail();
  try {
    std::string piece;
    while (bytes.read(kSpoolPiece, piece)) {
      size_ += piece.size();
      if (size_ > kMaxBytes) {
        throw InputError(place_ + ": larger than " + print_bytes(kMaxBytes) +
                         ", too large to be read");
      }
      write(piece);
      piece.clear();
    }
  } catch (...) {
    ::close(descriptor_);
    throw;
  }
}

SpooledInput::~SpooledInput() {
  ::close(descriptor_);
}

int SpooledInput::descriptor() const {
  ::lseek(descriptor_, 0, SEEK_SET);
  return descriptor_;
}

std::string SpooledInput::tail(std::size_t most) const {
  const std::uint64_t begin = size_ - std::min<std::uint64_t>(size_, most);
  std::string bytes(static_cast<std::size_t>(size_ - begin), '\0');
  const ssize_t count = ::pread(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(begin));
  bytes.resize(count < 0 ? 0 : static_cast<std::size_t>(count));
  return bytes;
}

void SpooledInput::write(const std::string& bytes) const {
  for (std::size_t at = 0; at < bytes.size();) {
    const ssize_t count = ::write(descriptor_, bytes.data() + at, bytes.size() - at);
    if (count < 0 && errno != EINTR) fail();
    if (count > 0) at += static_cast<std::size_t>(count);
  }
}

void SpooledInput::fail() const {
  throw InputError(place_ + ": can't be copied to the folder for temporary files (" +
                   std::strerror(errno) + ')');
}

}  // namespace dragoman
