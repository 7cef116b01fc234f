#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "searcher/engine/result.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// Writes a heading and a row for each hit as RFC 4180 has them: UTF-8, commas, lines ended by CR
/// LF. The columns are those of docs/json.md; a row is one line, lists are joined by "; ".
void write_csv(const SearchResult& result, const Presentation& presentation, std::ostream& out);

/// A text as a cell: on one line, quoted where it has to be. One that a spreadsheet would run as a
/// formula, because it begins with '=', '+', '-' or '@', gets an apostrophe before it, as OWASP
/// advises: texts come from outside, and people open these files by a click.
std::string csv_cell(std::string_view text);

}  // namespace dragoman
