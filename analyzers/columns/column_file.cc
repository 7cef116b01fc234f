#include "analyzers/columns/column_file.h"

#include <xxhash.h>

#include <algorithm>
#include <cstdint>

#include "analyzers/positions/position_file.h"
#include "analyzers/schema/encoding.h"

namespace dragoman {
namespace {

constexpr std::uint32_t kColumnFormat = 1;
constexpr std::size_t kColumnRow = 24;
constexpr std::size_t kColumnEnd = 8 + PositionFile::kIdBytes;  // after the rows, before the sum
constexpr std::size_t kColumnSum = 8;

std::uint64_t sum_of_columns_end(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

}  // namespace

std::shared_ptr<const ColumnFile> ColumnFile::open(const std::filesystem::path& generation,
                                                   std::string_view positions) {
  std::shared_ptr<ColumnFile> file(new ColumnFile(generation / kColumnFileName));
  return file->read_end(positions) ? file : nullptr;
}

bool ColumnFile::read_end(std::string_view positions) {
  const std::string_view bytes = file_.bytes();
  if (bytes.size() < kColumnEnd + kColumnSum) return false;
  const std::size_t sum = bytes.size() - kColumnSum;
  const std::size_t end = sum - kColumnEnd;
  const std::size_t columns = fixed_at<std::uint32_t>(bytes, end);
  if (fixed_at<std::uint32_t>(bytes, end + 4) != kColumnFormat) return false;
  if (bytes.substr(end + 8, PositionFile::kIdBytes) != positions) return false;
  if (columns > end / kColumnRow) return false;
  const std::size_t rows = end - columns * kColumnRow;
  const std::string_view summed = bytes.substr(rows, sum - rows);
  if (sum_of_columns_end(summed) != fixed_at<std::uint64_t>(bytes, sum)) return false;
  for (std::size_t row = rows; row < end; row += kColumnRow) {
    const auto begin = fixed_at<std::uint64_t>(bytes, row + 8);
    const auto size = fixed_at<std::uint64_t>(bytes, row + 16);
    if (begin > rows || size > rows - begin) return false;
    const bool is_fixed = fixed_at<std::uint32_t>(bytes, row + 4) != 0;
    columns_.push_back({fixed_at<std::uint32_t>(bytes, row),
                        is_fixed ? ColumnKind::kFixed : ColumnKind::kValues,
                        bytes.substr(begin, size)});
  }
  return true;
}

const ColumnFile::Column* ColumnFile::column_of(unsigned slot, ColumnKind kind) const {
  const auto found = std::find_if(columns_.begin(), columns_.end(), [&](const Column& column) {
    return column.slot == slot && column.kind == kind;
  });
  return found == columns_.end() ? nullptr : &*found;
}

std::optional<ValueColumn> ColumnFile::find(unsigned slot) const {
  const Column* const column = column_of(slot, ColumnKind::kValues);
  return column == nullptr ? std::nullopt : ValueColumn::read(column->bytes);
}

std::optional<FixedColumn> ColumnFile::find_fixed(unsigned slot) const {
  const Column* const column = column_of(slot, ColumnKind::kFixed);
  return column == nullptr ? std::nullopt : FixedColumn::read(column->bytes);
}

bool ColumnFile::is_whole() const {
  return std::all_of(columns_.begin(), columns_.end(), [](const Column& column) {
    if (column.kind == ColumnKind::kValues) return ValueColumn::read(column.bytes).has_value();
    const auto fixed = FixedColumn::read(column.bytes);
    return fixed && fixed->is_whole();
  });
}

void ColumnFileEnd::add(unsigned slot, ColumnKind kind, std::size_t size) {
  put_fixed(std::uint32_t{slot}, rows_);
  put_fixed(kind == ColumnKind::kFixed ? std::uint32_t{1} : std::uint32_t{0}, rows_);
  put_fixed(size_, rows_);
  put_fixed(std::uint64_t{size}, rows_);
  size_ += size;
  ++count_;
}

std::string ColumnFileEnd::finish(std::string_view positions) const {
  std::string out = rows_;
  put_fixed(count_, out);
  put_fixed(kColumnFormat, out);
  out += positions;
  put_fixed(sum_of_columns_end(out), out);
  return out;
}

}  // namespace dragoman
