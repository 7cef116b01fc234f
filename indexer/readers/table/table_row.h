#pragma once
// A row of a table as a document's source: "cables.csv:12" is the twelfth.

#include <cstdint>
#include <string>

#include "analyzers/table/csv_records.h"
#include "indexer/readers/source/input_file.h"
#include "indexer/readers/source/source_document.h"
#include "indexer/readers/table/table_columns.h"

namespace dragoman {

/// With place, path and name of the row, and nothing else.
SourceDocument row_document(const InputFile& file, const CsvRecord& row, SourceFormat format);

/// The row's values in the fields of its columns; bytes that aren't UTF-8 are decoded, with a note. A
/// row with neither text nor title throws as fail_row() does. Takes the record's fields.
SourceDocument read_table_row(const InputFile& file, CsvRecord& row, const TableColumns& columns,
                              SourceFormat format);

/// Throws InputError with the row, the reason and the line on which the row begins.
[[noreturn]] void fail_row(const InputFile& file, const CsvRecord& row, const std::string& reason);

/// Throws as fail_row() for a row that is too large, cut short, or of another number of columns.
void check_row(const InputFile& file, const CsvRecord& row, std::size_t columns,
               std::uint64_t most_bytes);

}  // namespace dragoman
