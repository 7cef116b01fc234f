#pragma once
// Buffered bytes of a file or of standard input, with a look at what comes first.

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace dragoman {

class ByteSource {
 public:
  /// "-" is standard input. Throws InputError with the path and the system's reason.
  explicit ByteSource(const std::filesystem::path& path);
  ~ByteSource();
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;

  /// At least the next 64 KiB, or all there is; nothing is consumed.
  std::string_view peek();

  /// Consumes and appends up to `most` bytes. False at the end of the input.
  bool read(std::size_t most, std::string& out);

  /// Consumes a line and its line end, which is left out (LF, or CR LF). Absent bytes beyond `most`
  /// are consumed too but not kept: `length` tells the line's true length. False at the end.
  bool read_line(std::size_t most, std::string& line, std::uint64_t& length);

  std::uint64_t bytes_read() const { return consumed_; }

 private:
  bool fill();

  std::string path_;
  int descriptor_;
  std::string buffer_;
  std::size_t begin_ = 0;
  std::uint64_t consumed_ = 0;
  bool ended_ = false;
};

}  // namespace dragoman
