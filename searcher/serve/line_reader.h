#pragma once
// Lines of a file descriptor: standard input, or a client's socket.

#include <cstddef>
#include <string>

namespace dragoman {

/// Reads lines, until the input ends or another descriptor says to stop. Not thread-safe.
class LineReader {
 public:
  enum class Got {
    kLine,
    kTooLong,  // more than `longest` bytes; the first of them are given
    kEnd,      // of the input, or asked to stop, or nothing came in time
  };

  /// Ends where `stop` becomes readable (-1: never), or where nothing comes for `idle` seconds (0:
  /// any time). Leaves both descriptors open.
  LineReader(int in, int stop, std::size_t longest, unsigned idle = 0)
      : in_(in), stop_(stop), longest_(longest), idle_(idle) {}

  /// The next line without its line end. The last needs none.
  Got next(std::string& line);

 private:
  bool fill();

  int in_;
  int stop_;
  std::size_t longest_;
  unsigned idle_;
  std::string bytes_;   // read and not yet given
  std::size_t at_ = 0;  // the first of them
  bool ended_ = false;
};

}  // namespace dragoman
