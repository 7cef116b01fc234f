#pragma once

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/input_file.h"

namespace dragoman {

/// The bytes of a source in a file without a name, which goes with this object.
class SpooledInput {
 public:
  static constexpr std::uint64_t kMaxBytes = std::uint64_t{1} << 30U;

  /// Reads the source to its end. Throws InputError, naming `file`, where it has more than
  /// kMaxBytes, can't be read, or the folder for temporary files has no room.
  SpooledInput(const InputFile& file, ByteSource& bytes);
  ~SpooledInput();
  SpooledInput(const SpooledInput&) = delete;
  SpooledInput& operator=(const SpooledInput&) = delete;

  /// At the beginning of the bytes.
  int descriptor() const;

  /// The last bytes, at most `most`.
  std::string tail(std::size_t most) const;

 private:
  void write(const std::string& bytes) const;
  [[noreturn]] void fail() const;

  std::string place_;
  int descriptor_ = -1;
  std::uint64_t size_ = 0;
};

}  // namespace dragoman
