#include "indexer/readers/table/table_row.h"

#include <utility>

#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/source/sizes.h"
#include "indexer/readers/table/csv_columns.h"

namespace dragoman {
namespace {

std::string row_of(const std::string& name, const CsvRecord& row) {
  return name + ':' + std::to_string(row.number);
}

void give(Field field, std::string bytes, SourceDocument& source) {
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

}  // namespace

SourceDocument read_table_row(const InputFile& file, CsvRecord& row, const TableColumns& columns,
                              SourceFormat format) {
  SourceDocument source = row_document(file, row, format);
  for (std::size_t i = 0; i < columns.count(); ++i) {
    if (const auto field = columns.field(i)) give(*field, std::move(row.fields[i]), source);
  }
  if (source.text.empty() && !source.given.has(Field::kTitle)) {
    fail_row(file, row, "neither text nor title");
  }
  return source;
}

SourceDocument row_document(const InputFile& file, const CsvRecord& row, SourceFormat format) {
  SourceDocument source;
  source.place = row_of(file.path.string(), row);
  source.path = row_of(absolute_path(file), row);
  source.name = row_of(file.name, row);
  source.format = format;
  return source;
}

void fail_row(const InputFile& file, const CsvRecord& row, const std::string& reason) {
  throw InputError(row_of(file.path.string(), row) + ": " + reason + " (the row begins on line " +
                   std::to_string(row.line) + ')');
}

void check_row(const InputFile& file, const CsvRecord& row, std::size_t columns,
               std::uint64_t most_bytes) {
  if (row.bytes > most_bytes) {
    fail_row(file, row,
             "a row of " + print_bytes(row.bytes) + ", too large for one document (at most " +
                 print_bytes(most_bytes) + "; raise --max-document)");
  }
  if (row.is_cut_short) fail_row(file, row, "the file ends inside quotes");
  if (row.columns != columns) {
    fail_row(file, row,
             "a row of " + std::to_string(row.columns) + " columns where there should be " +
                 std::to_string(columns));
  }
}

}  // namespace dragoman
