#include "searcher/print/output_csv.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <vector>

#include "analyzers/schema/values.h"
#include "analyzers/text/display.h"
#include "searcher/citation/citation.h"

namespace dragoman {
namespace {

// The columns that people look at first; the other fields follow in the order of the field table.
constexpr std::array kFirst = {
    Field::kId,   Field::kDate,           Field::kKind,    Field::kTitle, Field::kSubject,
    Field::kPost, Field::kClassification, Field::kCountry, Field::kTags};

std::vector<Field> columns_in_order() {
  std::vector<Field> fields(kFirst.begin(), kFirst.end());
  for (const FieldInfo& row : field_table()) {
    const bool first = std::find(kFirst.begin(), kFirst.end(), row.field) != kFirst.end();
    const bool shown = row.field != Field::kText && has_shown_values(row);
    if (shown && !first) fields.push_back(row.field);
  }
  return fields;
}

std::string values_of(const Document& document, Field field) {
  const auto date = document.date();
  if (field == Field::kDate && date) return to_iso_day(*date);
  std::string out;
  for (const std::string& value : document.all(field)) {
    if (!out.empty()) out += "; ";
    out += field == Field::kCountry ? label(field, value) : value;
  }
  return out;
}

std::string print_score(double score) {
  std::array<char, 400> text{};  // the largest double has 309 digits
  const int size = std::snprintf(text.data(), text.size(), "%.6f", score);
  return {text.data(), static_cast<std::size_t>(size)};
}

// A column of the table, and what a hit has there.
struct TableColumn {
  std::string name;
  std::function<std::string(const Hit&)> value;
};

std::vector<TableColumn> all_columns(bool cite) {
  std::vector<TableColumn> columns = {
      {"rank", [](const Hit& hit) { return std::to_string(hit.rank); }},
      {"score", [](const Hit& hit) { return print_score(hit.score); }}};
  for (const Field field : columns_in_order()) {
    columns.push_back({std::string(info(field).name),
                       [field](const Hit& hit) { return values_of(hit.document, field); }});
  }
  columns.push_back({"snippet", [](const Hit& hit) { return hit.snippet.text; }});
  if (!cite) return columns;
  columns.push_back(
      {"citation", [](const Hit& hit) { return chicago_note(read_citation(hit.document)); }});
  return columns;
}

std::vector<TableColumn> chosen_columns(const Presentation& presentation) {
  std::vector<TableColumn> all = all_columns(presentation.cite || !presentation.columns.empty());
  if (presentation.columns.empty()) return all;
  std::vector<TableColumn> chosen;
  for (const std::string& name : presentation.columns) {
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const TableColumn& column) { return column.name == name; });
    if (known != all.end()) chosen.push_back(*known);
  }
  return chosen;
}

// The score is a number, which may begin with a minus.
std::string cell_of(const TableStyle& style, const TableColumn& column, const Hit& hit) {
  return column.name == "score" ? column.value(hit) : style.cell(column.value(hit));
}

// `cells` are ready to be printed.
void write_cells(const TableStyle& style, const std::vector<std::string>& cells,
                 std::ostream& out) {
  for (std::size_t i = 0; i < cells.size(); ++i) out << (i == 0 ? "" : style.between) << cells[i];
  out << style.end;
}

std::string tsv_cell(std::string_view text) {
  return printable(text);
}

}  // namespace

const TableStyle kCsvStyle = {",", "\r\n", csv_cell};
const TableStyle kTsvStyle = {"\t", "\n", tsv_cell};

std::string csv_cell(std::string_view text) {
  std::string cell = printable(text);
  if (!cell.empty() && std::string_view("=+-@").find(cell.front()) != std::string_view::npos) {
    cell.insert(cell.begin(), '\'');
  }
  if (cell.find_first_of(",\"") == std::string::npos && !cell.starts_with(' ') &&
      !cell.ends_with(' ')) {
    return cell;
  }
  std::string quoted = "\"";
  for (const char c : cell) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

std::vector<std::string> table_columns() {
  std::vector<std::string> names;
  for (const TableColumn& column : all_columns(true)) names.push_back(column.name);
  return names;
}

void write_heading(const TableStyle& style, const std::vector<std::string>& before,
                   const Presentation& presentation, std::ostream& out) {
  std::vector<std::string> names = before;
  for (const TableColumn& column : chosen_columns(presentation)) names.push_back(column.name);
  write_cells(style, names, out);
}

void write_rows(const TableStyle& style, const std::vector<std::string>& before,
                const SearchResult& result, const Presentation& presentation, std::ostream& out) {
  const std::vector<TableColumn> columns = chosen_columns(presentation);
  std::vector<std::string> cells;
  for (const std::string& text : before) cells.push_back(style.cell(text));
  for (const Hit& hit : result.hits) {
    cells.resize(before.size());
    for (const TableColumn& column : columns) cells.push_back(cell_of(style, column, hit));
    write_cells(style, cells, out);
  }
  if (!result.hits.empty() || before.empty()) return;
  cells.resize(before.size() + columns.size());
  write_cells(style, cells, out);
}

void write_csv(const SearchResult& result, const Presentation& presentation, std::ostream& out) {
  write_heading(kCsvStyle, {}, presentation, out);
  write_rows(kCsvStyle, {}, result, presentation, out);
}

void write_tsv(const SearchResult& result, const Presentation& presentation, std::ostream& out) {
  write_heading(kTsvStyle, {}, presentation, out);
  write_rows(kTsvStyle, {}, result, presentation, out);
}

}  // namespace dragoman
