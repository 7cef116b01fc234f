#include "indexer/readers/table/table_layout.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>

#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"

namespace dragoman {
namespace {

constexpr std::size_t kWidestLine = std::size_t{1} << 24U;  // characters

// Both as typed, the first from 1; absent where they are no numbers.
bool read_place(std::string_view place, LayoutColumn& column) {
  const char* const end = place.data() + place.size();
  auto [at, error] = std::from_chars(place.data(), end, column.begin);
  if (error != std::errc() || column.begin == 0 || column.begin > kWidestLine) return false;
  std::size_t last = column.begin;
  if (at != end) {
    if (*at++ != '-') return false;
    last = 0;
    if (at != end) {
      const auto [behind, failed] = std::from_chars(at, end, last);
      if (failed != std::errc() || behind != end || last < column.begin) return false;
    }
  }
  --column.begin;
  column.end = last;
  return true;
}

std::size_t character_length(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) {
    ++length;
  }
  return length;
}

// The byte at which each character of the line begins, and its end.
std::vector<std::size_t> character_starts(std::string_view line) {
  std::vector<std::size_t> starts;
  std::size_t at = 0;
  while (at < line.size()) {
    starts.push_back(at);
    at += character_length(line.substr(at));
  }
  starts.push_back(line.size());
  return starts;
}

}  // namespace

TableLayout parse_table_layout(const std::string& name, std::string_view text) {
  TableLayout layout;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    line = ascii::trim(line.substr(0, line.find('#')));
    if (line.empty()) continue;
    const std::size_t blank = line.find_first_of(" \t");
    LayoutColumn column;
    column.name = line.substr(0, blank);
    const bool has_place =
        blank != std::string_view::npos && read_place(ascii::trim(line.substr(blank)), column);
    if (!has_place) {
      throw UsageError(name + ": line " + std::to_string(number) +
                       ": a column's name and its characters are needed, such as: subject 21-80");
    }
    layout.columns.push_back(std::move(column));
    if (layout.columns.size() > CsvRecord::kMaxKept) {
      throw UsageError(name + ": line " + std::to_string(number) + ": more than " +
                       std::to_string(CsvRecord::kMaxKept) + " columns");
    }
  }
  if (layout.columns.empty()) throw UsageError(name + ": no columns in it");
  return layout;
}

TableLayout read_table_layout(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in) throw UsageError(path.string() + ": can't be read");
  return parse_table_layout(path.string(), text);
}

std::vector<std::string> columns_of(const TableLayout& layout, std::string_view line) {
  const std::vector<std::size_t> starts = character_starts(line);
  const std::size_t length = starts.size() - 1;
  std::vector<std::string> columns;
  for (const LayoutColumn& column : layout.columns) {
    const std::size_t begin = std::min(column.begin, length);
    const std::size_t end = column.end == 0 ? length : std::min(column.end, length);
    columns.emplace_back(
        ascii::trim(line.substr(starts[begin], starts[std::max(begin, end)] - starts[begin])));
  }
  return columns;
}

}  // namespace dragoman
