#include "searcher/print/output_csv.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

#include "analyzers/schema/values.h"
#include "analyzers/text/display.h"
#include "searcher/citation/citation.h"

namespace dragoman {
namespace {

using Cells = std::vector<std::string>;

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

void write_row(const Cells& cells, std::ostream& out) {
  for (std::size_t i = 0; i < cells.size(); ++i) out << (i == 0 ? "" : ",") << cells[i];
  out << "\r\n";
}

Cells heading(const std::vector<Field>& fields, bool cite) {
  Cells cells = {"rank", "score"};
  for (const Field field : fields) cells.emplace_back(info(field).name);
  cells.emplace_back("snippet");
  if (cite) cells.emplace_back("citation");
  return cells;
}

Cells row_of(const Hit& hit, const std::vector<Field>& fields, bool cite) {
  Cells cells = {std::to_string(hit.rank), print_score(hit.score)};
  for (const Field field : fields) cells.push_back(csv_cell(values_of(hit.document, field)));
  cells.push_back(csv_cell(hit.snippet.text));
  if (cite) cells.push_back(csv_cell(chicago_note(read_citation(hit.document))));
  return cells;
}

}  // namespace

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

void write_csv(const SearchResult& result, const Presentation& presentation, std::ostream& out) {
  const std::vector<Field> fields = columns_in_order();
  write_row(heading(fields, presentation.cite), out);
  for (const Hit& hit : result.hits) write_row(row_of(hit, fields, presentation.cite), out);
}

}  // namespace dragoman
