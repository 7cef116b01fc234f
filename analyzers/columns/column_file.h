#pragma once
// Values of a generation's documents, by document: a file beside the database, mapped, so that what
// needs them of many documents, as facets do and the search for near copies, reads no slot of each. Derived from the value slots, made
// with the file of positions (positions/position_file.h) and used as long as that is: for documents
// up to the last one of that time, but for those that the database lists as replaced. Without it, or
// where it is damaged, slots are read.
//
//   DIR/gen-N/dragoman.columns
//
// Format 1, never to change; numbers are little-endian:
//   columns   value_column.h or fixed_column.h
//   for each  u32 the slot; u32 0 or 1: of values or fixed; u64 the byte at which it begins; u64 its size
//   u32       the number of columns
//   u32       1, the format
//   16 bytes  the id of the file of positions
//   u64       the XXH3-64 of everything after the columns

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/columns/fixed_column.h"
#include "analyzers/columns/value_column.h"
#include "analyzers/positions/mapped_file.h"

namespace dragoman {

inline constexpr const char* kColumnFileName = "dragoman.columns";

enum class ColumnKind : std::uint8_t { kValues, kFixed };

/// Immutable; safe to read from several threads. The file may be removed meanwhile, but not cut
/// short.
class ColumnFile {
 public:
  /// Null where the generation has no such file, or not one made with the file of positions of that
  /// id, or its end is damaged.
  static std::shared_ptr<const ColumnFile> open(const std::filesystem::path& generation,
                                                std::string_view positions);

  /// The column of a slot, a view into the file; absent where there is none of that kind, or it is
  /// damaged.
  std::optional<ValueColumn> find(unsigned slot) const;
  std::optional<FixedColumn> find_fixed(unsigned slot) const;

  /// Whether all of its columns are as they were written.
  bool is_whole() const;

 private:
  explicit ColumnFile(const std::filesystem::path& path) : file_(path) {}
  bool read_end(std::string_view positions);

  struct Column {
    unsigned slot = 0;
    ColumnKind kind = ColumnKind::kValues;
    std::string_view bytes = {};
  };
  const Column* column_of(unsigned slot, ColumnKind kind) const;

  MappedFile file_;
  std::vector<Column> columns_;
};

/// Puts the file together. Not thread-safe.
class ColumnFileEnd {
 public:
  /// The next column, of that size, follows those before it.
  void add(unsigned slot, ColumnKind kind, std::size_t size);

  /// What comes after the last column.
  std::string finish(std::string_view positions) const;

 private:
  std::string rows_;
  std::uint32_t count_ = 0;
  std::uint64_t size_ = 0;
};

}  // namespace dragoman
