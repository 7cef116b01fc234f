#include <algorithm>

#include "analyzers/cable/marks/reference.h"
#include "analyzers/table/csv_records.h"
#include "analyzers/text/ascii.h"
#include "indexer/readers/source/string_source.h"
#include "indexer/readers/table/csv_columns.h"
#include "indexer/readers/table/csv_reader.h"

namespace dragoman {
namespace {

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), ascii::is_digit);
}

// Records of a file's beginning that are looked at.
constexpr std::uint64_t kMaxSeen = 20;

// What a row has to be: of a row that is longer than what is seen of it, the columns that are. One
// of number, date and reference may be damaged.
bool looks_like_row(const CsvRecord& record) {
  constexpr std::size_t kTelling = 3;
  if (!record.is_quoted || record.fields.size() <= kTelling) return false;
  if (record.columns > kCsvColumnCount) return false;
  if (record.columns < kCsvColumnCount && !record.is_cut_short) return false;
  const int signs = int{is_number(record.fields[0])} +
                    int{read_csv_day(record.fields[1]).has_value()} +
                    int{parse_cable_reference(record.fields[2]).has_value()};
  return signs >= 2;
}

}  // namespace

// What decides is the file, not its first row, which may be odd: half of the rows that are seen
// have to be a dump's.
bool looks_like_csv(std::string_view head) {
  StringSource source{std::string(head)};
  CsvRecords records(chunks_of(source), head.size());
  CsvRecord record;
  std::uint64_t seen = 0;
  std::uint64_t rows = 0;
  while (seen < kMaxSeen && records.next(record)) {
    ++seen;
    if (seen <= kHeaderRows && CsvColumns::from_header_row(record)) return true;
    if (looks_like_row(record)) ++rows;
    if (seen > kHeaderRows && rows == 0) return false;
  }
  return rows > 0 && 2 * rows >= seen;
}

}  // namespace dragoman
