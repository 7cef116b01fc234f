#include "indexer/readers/source/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "analyzers/text/error.h"
#include "indexer/readers/source/sizes.h"

namespace dragoman {
namespace {

class FileSource : public ByteSource {
 public:
  explicit FileSource(const std::filesystem::path& path)
      : path_(path.string()),
        descriptor_(path_ == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (descriptor_ < 0) fail();
    struct stat status {};
    if (::fstat(descriptor_, &status) != 0 || !S_ISREG(status.st_mode)) return;
    const off_t at = ::lseek(descriptor_, 0, SEEK_CUR);  // standard input may be begun
    if (at >= 0 && status.st_size > at) size_ = static_cast<std::uint64_t>(status.st_size - at);
  }
  ~FileSource() override {
    if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
  }
  FileSource(const FileSource&) = delete;
  FileSource& operator=(const FileSource&) = delete;

 private:
  // Of a file what it had when it was opened, so that one that grows as fast as it is read has an
  // end.
  std::size_t read_some(char* to, std::size_t most) override {
    if (size_ == 0) return read_bytes(to, most);
    if (read_ < size_) {
      const std::size_t count = read_bytes(to, std::min<std::uint64_t>(most, size_ - read_));
      read_ += count;
      return count;
    }
    char more = 0;
    if (read_bytes(&more, 1) == 0) return 0;
    throw InputError(path_ + ": it grew while it was read; what came after its first " +
                     print_bytes(size_) + " is left out (index it again)");
  }

  // A signal that comes while the read waits means that the user wants the program to end.
  std::size_t read_bytes(char* to, std::size_t most) const {
    const ssize_t count = ::read(descriptor_, to, most);
    if (count < 0) fail();
    return static_cast<std::size_t>(count);
  }

  [[noreturn]] void fail() const { throw InputError(path_ + ": " + std::strerror(errno)); }

  std::string path_;
  int descriptor_;
  std::uint64_t size_ = 0;  // when opened; 0 where there is none, as of pipes
  std::uint64_t read_ = 0;
};

}  // namespace

// Reads one more chunk after what is buffered; false at the end.
bool ByteSource::fill() {
  if (ended_) return false;
  buffer_.erase(0, begin_);
  begin_ = 0;
  const std::size_t kept = buffer_.size();
  buffer_.resize(kept + kPeeked);
  std::size_t count = 0;
  try {
    count = read_some(buffer_.data() + kept, kPeeked);
  } catch (...) {
    buffer_.resize(kept);
    ended_ = true;
    throw;
  }
  buffer_.resize(kept + count);
  ended_ = count == 0;
  return !ended_;
}

std::string_view ByteSource::peek() {
  while (buffer_.size() - begin_ < kPeeked && fill()) {
  }
  return std::string_view(buffer_).substr(begin_);
}

bool ByteSource::read(std::size_t most, std::string& out) {
  if (begin_ == buffer_.size() && !fill()) return false;
  const std::size_t count = std::min(most, buffer_.size() - begin_);
  out.append(buffer_, begin_, count);
  begin_ += count;
  consumed_ += count;
  return true;
}

bool ByteSource::read_line(std::size_t most, std::string& line, std::uint64_t& length) {
  line.clear();
  length = 0;
  if (begin_ == buffer_.size() && !fill()) return false;
  for (;;) {
    const std::string_view ahead = std::string_view(buffer_).substr(begin_);
    const std::size_t end = ahead.find('\n');
    const std::string_view part = ahead.substr(0, end);
    line += part.substr(0, std::min(part.size(), most - std::min(most, line.size())));
    length += part.size();
    const std::size_t taken = end == std::string_view::npos ? part.size() : part.size() + 1;
    begin_ += taken;
    consumed_ += taken;
    if (end != std::string_view::npos || !fill()) break;
  }
  if (length == line.size() && line.ends_with('\r')) line.pop_back();
  return true;
}

std::function<bool(std::string&)> chunks_of(ByteSource& source) {
  return [&source](std::string& chunk) { return source.read(ByteSource::kPeeked, chunk); };
}

std::unique_ptr<ByteSource> open_file(const std::filesystem::path& path) {
  return std::make_unique<FileSource>(path);
}

}  // namespace dragoman
