#include "indexer/readers/table/table_reader.h"

#include <utility>

#include "analyzers/table/csv_records.h"
#include "analyzers/text/error.h"
#include "indexer/readers/source/string_source.h"
#include "indexer/readers/table/table_columns.h"
#include "indexer/readers/table/table_row.h"

namespace dragoman {
namespace {

class TableReader : public Reader {
 public:
  TableReader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
              const ReaderOptions& options)
      : file_(file),
        bytes_(std::move(bytes)),
        options_(options),
        records_(chunks_of(*bytes_), options.most_bytes,
                 table_delimiter(bytes_->peek()).value_or(',')) {}

  std::optional<SourceDocument> next() override {
    if (!std::exchange(has_begun_, true)) read_header_row();
    if (!columns_ || !records_.next(record_)) return std::nullopt;
    check_row(file_, record_, columns_->count(), options_.most_bytes);
    return read_row();
  }

  std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

 private:
  void read_header_row() {
    if (records_.next(record_)) {
      columns_ = TableColumns::from_header_row(record_, options_.columns);
    }
    if (!columns_) {
      throw InputError(file_.path.string() +
                       ": its first row names no columns that are known (--columns names them)");
    }
    note_ = "read as a table: " + columns_->said();
  }

  SourceDocument read_row() {
    SourceDocument source = read_table_row(file_, record_, *columns_, kTableFormat);
    if (!note_.empty()) source.note = std::exchange(note_, "");
    return source;
  }

  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  CsvRecords records_;
  std::optional<TableColumns> columns_;
  CsvRecord record_;
  std::string note_;
  bool has_begun_ = false;
};

}  // namespace

bool looks_like_known_table(std::string_view head) {
  return has_chosen_columns(head, {});
}

bool has_chosen_columns(std::string_view head, const ChosenColumns& chosen) {
  const auto delimiter = table_delimiter(head);
  if (!delimiter) return false;
  StringSource source{std::string(head)};
  CsvRecords records(chunks_of(source), head.size(), *delimiter);
  CsvRecord record;
  if (!records.next(record)) return false;
  const auto columns = TableColumns::from_header_row(record, chosen);
  if (!columns || !records.next(record)) return false;
  return record.columns == columns->count() || record.is_cut_short;
}

std::unique_ptr<Reader> make_table_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                          const ReaderOptions& options) {
  return std::make_unique<TableReader>(file, std::move(bytes), options);
}

}  // namespace dragoman
