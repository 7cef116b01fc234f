#pragma once
// Where in a text some of its words begin, so that the words around a position are found without
// reading what lies before.
//
// Format 1, never to change: for the positions 64, 128, ... of the text, as far as it goes, a
// varint (encoding.h) of the bytes from the mark before, or from the beginning, to the first word
// at that position or later.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

inline constexpr std::uint32_t kMarkedPositions = 64;

/// For the words of one text, in their order.
class WordMarkWriter {
 public:
  void add(std::uint32_t position, std::size_t byte);

  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
  std::uint32_t next_ = kMarkedPositions;  // position to be marked
  std::size_t last_ = 0;                   // byte marked
};

/// Safe to read from several threads.
class WordMarks {
 public:
  WordMarks() = default;

  /// Of bytes as WordMarkWriter makes them. Throws WorldError where they can't be.
  explicit WordMarks(std::string_view bytes);

  struct Mark {
    std::uint32_t position = 0;
    std::size_t byte = 0;
  };

  /// The last mark not behind the position; the text's beginning where there is none.
  Mark before(std::uint32_t position) const;

  /// The byte of the first mark behind the position; `size`, that of the text, where there is none.
  std::size_t byte_behind(std::uint32_t position, std::size_t size) const;

 private:
  std::vector<std::size_t> bytes_;  // ascending
};

}  // namespace dragoman
