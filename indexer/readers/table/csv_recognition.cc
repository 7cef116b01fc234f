#include <algorithm>

#include "analyzers/cable/marks/reference.h"
#include "analyzers/text/ascii.h"
#include "indexer/readers/table/csv_columns.h"
#include "indexer/readers/table/csv_reader.h"
#include "indexer/readers/table/csv_records.h"

namespace dragoman {
namespace {

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), ascii::is_digit);
}

// Of a row that is longer than what is seen of it, the columns that are.
bool looks_like_row(const CsvRecord& record) {
  constexpr std::size_t kTold = 3;
  if (!record.is_quoted || record.fields.size() <= kTold) return false;
  if (record.columns > kCsvColumnCount) return false;
  if (record.columns < kCsvColumnCount && !record.is_cut_short) return false;
  return is_number(record.fields[0]) && read_csv_day(record.fields[1]) &&
         parse_cable_reference(record.fields[2]);
}

class HeadSource : public ByteSource {
 public:
  explicit HeadSource(std::string_view head) : head_(head) {}

 private:
  std::size_t read_some(char* to, std::size_t most) override {
    const std::size_t count = head_.copy(to, most);
    head_.remove_prefix(count);
    return count;
  }

  std::string_view head_;
};

}  // namespace

bool looks_like_csv(std::string_view head) {
  HeadSource source(head);
  CsvRecords records(source, head.size());
  CsvRecord record;
  if (!records.next(record)) return false;
  return CsvColumns::from_header_row(record).has_value() || looks_like_row(record);
}

}  // namespace dragoman
