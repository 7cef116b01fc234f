#include "indexer/readers/table/fixed_reader.h"

#include <optional>
#include <string>
#include <utility>

#include "analyzers/table/csv_records.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/table/table_columns.h"
#include "indexer/readers/table/table_layout.h"
#include "indexer/readers/table/table_row.h"

namespace dragoman {
namespace {

class FixedReader : public Reader {
 public:
  FixedReader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
              const ReaderOptions& options, TableColumns columns)
      : file_(file),
        bytes_(std::move(bytes)),
        options_(options),
        columns_(std::move(columns)),
        note_("read as a table of fixed columns: " + columns_.said()) {}

  std::optional<SourceDocument> next() override {
    std::string line;
    std::uint64_t length = 0;
    while (bytes_->read_line(options_.most_bytes, line, length)) {
      ++record_.line;
      if (ascii::trim(line).empty()) continue;
      ++record_.number;
      return read_row(std::move(line), length);
    }
    return std::nullopt;
  }

  std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

 private:
  SourceDocument read_row(std::string line, std::uint64_t length) {
    record_.bytes = length;
    record_.columns = columns_.count();
    check_row(file_, record_, columns_.count(), options_.most_bytes);
    DecodedText decoded = decode_text(std::move(line));
    record_.fields = columns_of(*options_.layout, decoded.text);
    SourceDocument source = read_table_row(file_, record_, columns_, kFixedFormat);
    if (!note_.empty()) source.note = std::exchange(note_, "");
    return source;
  }

  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  TableColumns columns_;
  std::string note_;
  CsvRecord record_;
};

}  // namespace

std::unique_ptr<Reader> make_fixed_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                          const ReaderOptions& options) {
  const std::string place = file.path.string() + ": ";
  if (options.layout == nullptr) {
    throw InputError(place + "a table of fixed columns needs their layout (--layout FILE)");
  }
  CsvRecord names;
  for (const LayoutColumn& column : options.layout->columns) names.fields.push_back(column.name);
  names.columns = names.fields.size();
  auto columns = TableColumns::from_header_row(names, options.columns);
  if (!columns) {
    throw InputError(place + "its layout names no columns that are known (--columns names them)");
  }
  return std::make_unique<FixedReader>(file, std::move(bytes), options, std::move(*columns));
}

}  // namespace dragoman
