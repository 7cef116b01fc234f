#pragma once
// A value of one size for each document, such as the sketch of its text, read by document number.
//
// Its bytes in a file of columns (column_file.h), format 1, never to change; numbers are
// little-endian:
//   u32     the last document
//   u32     the size of a value
//   blocks  each of the values of 32 documents, of the first from 0 to 31, then the XXH3-64 of these
//           bytes; the last is filled with zeros. A document without a value has zeros

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dragoman {

/// A view of the bytes. Immutable; safe to read from several threads.
class FixedColumn {
 public:
  /// Absent for bytes of another length than their beginning says. Blocks are checked when read.
  static std::optional<FixedColumn> read(std::string_view bytes);

  std::uint32_t last() const { return last_; }

  /// The value of a document up to the last, zeros where it has none; absent where it is damaged.
  std::optional<std::string_view> of(std::uint32_t document) const;

  /// Whether all blocks are as they were written.
  bool is_whole() const;

 private:
  FixedColumn() = default;
  std::size_t blocks() const;
  std::size_t block_bytes() const;
  bool is_block_whole(std::size_t block) const;

  std::string_view bytes_;
  std::uint32_t last_ = 0;
  std::size_t size_ = 0;
};

/// Puts a column together. Not thread-safe.
class FixedColumnWriter {
 public:
  explicit FixedColumnWriter(std::size_t size) : size_(size) {}

  /// Of documents in ascending order. A value of another size is left out.
  void add(std::uint32_t document, std::string_view value);

  /// Its bytes, for documents up to `last`, none of which comes before one that was added.
  std::string finish(std::uint32_t last) const;

 private:
  std::size_t size_;
  std::string values_;  // one document after the other
};

}  // namespace dragoman
