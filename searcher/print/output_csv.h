#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/engine/result.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// Writes a heading and a row for each hit, after RFC 4180: UTF-8, commas, lines ended by CR LF. The
/// columns are those of docs/json.md. A row is one line, and lists are joined by "; ".
void write_csv(const SearchResult& result, const Presentation& presentation, std::ostream& out);

/// The same with tabs between the columns, each row ended by a line feed, and nothing quoted: control
/// characters are blanks.
void write_tsv(const SearchResult& result, const Presentation& presentation, std::ostream& out);

/// How a table is written.
struct TableStyle {
  const char* between;  // two cells
  const char* end;      // of a row
  std::string (*cell)(std::string_view text);
};
extern const TableStyle kCsvStyle;
extern const TableStyle kTsvStyle;

/// The heading of a table of several results, and the rows of one of them: the cells `before` stand
/// before those of each hit. A result without hits has a row of its own, with `before` alone.
void write_heading(const TableStyle& style, const std::vector<std::string>& before,
                   const Presentation& presentation, std::ostream& out);
void write_rows(const TableStyle& style, const std::vector<std::string>& before,
                const SearchResult& result, const Presentation& presentation, std::ostream& out);

/// The names of all columns that Presentation::columns may choose.
std::vector<std::string> table_columns();

/// A text as a cell: on one line, quoted where it must be. A spreadsheet runs a cell that begins with
/// '=', '+', '-' or '@' as a formula, and these texts come from outside; so an apostrophe is put
/// before it, as OWASP advises.
std::string csv_cell(std::string_view text);

}  // namespace dragoman
