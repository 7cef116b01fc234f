#include "indexer/readers/table/table_row.h"

#include "analyzers/text/error.h"
#include "indexer/readers/source/sizes.h"

namespace dragoman {
namespace {

std::string row_of(const std::string& name, const CsvRecord& row) {
  return name + ':' + std::to_string(row.number);
}

}  // namespace

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
