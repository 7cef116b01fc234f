#pragma once
// The bytes at which some words of a text begin, so that the words around a position are found
// without reading the text before them.
//
// Format 1, which never changes: for each of the positions 64, 128, ... of the text a varint
// (encoding.h), the number of bytes from the mark before it (or from the beginning) to the first
// word at that position or later.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

inline constexpr std::uint32_t kMarkedPositions = 64;

/// Takes the words of one text in their order.
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

  /// Reads bytes made by WordMarkWriter. Throws WorldError for others.
  explicit WordMarks(std::string_view bytes);

  struct Mark {
    std::uint32_t position = 0;
    std::size_t byte = 0;
  };

  /// The last mark at or before the position, or the text's beginning.
  Mark before(std::uint32_t position) const;

  /// The byte of the first mark after the position, or `size`, the size of the text.
  std::size_t byte_behind(std::uint32_t position, std::size_t size) const;

 private:
  std::vector<std::size_t> bytes_;  // ascending
};

}  // namespace dragoman
