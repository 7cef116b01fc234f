#pragma once
// The layout of tables whose columns have fixed widths: the user's file says which characters of a
// line are which column.
//
//   # reel index of 1962
//   doc_nbr   1-12
//   date     13-20
//   subject  21-
//
// A line has a column's name, without blanks in it, and its first and last character, counted from
// 1; without the last it goes to the end of the line. Columns may overlap. '#' begins a remark.

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/table/csv_records.h"

namespace dragoman {

struct LayoutColumn {
  std::string name;
  std::size_t begin = 0;  // characters (code points) of the line, from 0
  std::size_t end = 0;    // past the last; 0 for the end of the line
};

struct TableLayout {
  std::vector<LayoutColumn> columns;  // never empty, at most CsvRecord::kMaxKept
};

/// Throws UsageError with the name, the line and the reason.
TableLayout parse_table_layout(const std::string& name, std::string_view text);

/// The same of a file.
TableLayout read_table_layout(const std::filesystem::path& path);

/// The columns of a line of well-formed UTF-8, in their order, blanks around them cut off.
std::vector<std::string> columns_of(const TableLayout& layout, std::string_view line);

}  // namespace dragoman
