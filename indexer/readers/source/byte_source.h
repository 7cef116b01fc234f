#pragma once
// Buffered bytes of a file, of standard input or of an archive's member, with a look at what comes
// first.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace dragoman {

class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  /// At least the next kPeeked bytes, or all there is; nothing is consumed. Valid until the next
  /// call.
  std::string_view peek();
  static constexpr std::size_t kPeeked = std::size_t{64} << 10U;

  /// Consumes and appends up to `most` bytes. False at the end of the input.
  bool read(std::size_t most, std::string& out);

  /// Consumes a line and its line end, which is left out (LF, or CR LF). Absent bytes beyond `most`
  /// are consumed too but not kept: `length` is the line's true length. False at the end.
  bool read_line(std::size_t most, std::string& line, std::uint64_t& length);

  /// Bytes consumed so far.
  std::uint64_t bytes_read() const { return consumed_; }

 private:
  /// Reads up to `most` bytes; 0 at the end. Throws InputError with the place and the reason.
  virtual std::size_t read_some(char* to, std::size_t most) = 0;

  bool fill();

  std::string buffer_;
  std::size_t begin_ = 0;
  std::uint64_t consumed_ = 0;
  bool ended_ = false;
};

/// What appends the next bytes of `source`, which it borrows, to a text; false at the end.
std::function<bool(std::string&)> chunks_of(ByteSource& source);

/// "-" is standard input. Throws InputError with the path and the system's reason. A file is read
/// as far as it goes when it is opened; where there is more of it by then, the end throws too.
std::unique_ptr<ByteSource> open_file(const std::filesystem::path& path);

}  // namespace dragoman
