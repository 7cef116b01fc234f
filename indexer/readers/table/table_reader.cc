#include "indexer/readers/table/table_reader.h"

#include <utility>

#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/source/sizes.h"
#include "indexer/readers/table/csv_columns.h"
#include "indexer/readers/table/csv_records.h"
#include "indexer/readers/table/table_columns.h"

namespace dragoman {
namespace {

class TableHead : public ByteSource {
 public:
  explicit TableHead(std::string_view head) : head_(head) {}

 private:
  std::size_t read_some(char* to, std::size_t most) override {
    const std::size_t count = head_.copy(to, most);
    head_.remove_prefix(count);
    return count;
  }

  std::string_view head_;
};

class TableReader : public Reader {
 public:
  TableReader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
              const ReaderOptions& options)
      : file_(file),
        bytes_(std::move(bytes)),
        options_(options),
        records_(*bytes_, options.most_bytes, table_delimiter(bytes_->peek()).value_or(',')) {}

  std::optional<SourceDocument> next() override {
    if (!std::exchange(has_begun_, true)) read_header_row();
    if (!columns_ || !records_.next(record_)) return std::nullopt;
    check_row();
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

  void check_row() const {
    if (record_.bytes > options_.most_bytes) {
      fail("a row of " + print_bytes(record_.bytes) + ", too large for one document (at most " +
           print_bytes(options_.most_bytes) + "; raise --max-document)");
    }
    if (record_.is_cut_short) fail("the file ends inside quotes");
    if (record_.columns != columns_->count()) {
      fail("a row of " + std::to_string(record_.columns) + " columns where there should be " +
           std::to_string(columns_->count()));
    }
  }

  std::string row_of(const std::string& name) const {
    return name + ':' + std::to_string(record_.number);
  }

  [[noreturn]] void fail(const std::string& reason) const {
    throw InputError(row_of(file_.path.string()) + ": " + reason + " (the row begins on line " +
                     std::to_string(record_.line) + ')');
  }

  SourceDocument read_row() {
    SourceDocument source;
    source.place = row_of(file_.path.string());
    source.path = row_of(absolute_path(file_));
    source.name = row_of(file_.name);
    source.format = kTableFormat;
    source.note = std::exchange(note_, "");
    for (std::size_t i = 0; i < columns_->count(); ++i) {
      if (const auto field = columns_->field(i)) give(*field, std::move(record_.fields[i]), source);
    }
    if (source.text.empty() && !source.given.has(Field::kTitle)) fail("neither text nor title");
    return source;
  }

  static void give(Field field, std::string bytes, SourceDocument& source) {
    DecodedText decoded = decode_text(std::move(bytes));
    if (decoded.encoding != Encoding::kUtf8 && source.note.empty()) {
      source.note = "not UTF-8; read as " + std::string(encoding_name(decoded.encoding));
    }
    std::string value(ascii::trim(decoded.text));
    if (field == Field::kText) {
      source.text = std::move(value);
    } else if (field == Field::kDate) {
      const auto day = read_csv_day(value);
      source.given.add(field, day ? to_iso_day(*day) : value);
    } else {
      source.given.add(field, std::move(value));
    }
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
  TableHead source(head);
  CsvRecords records(source, head.size(), *delimiter);
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
