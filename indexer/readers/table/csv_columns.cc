#include "indexer/readers/table/csv_columns.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

struct ColumnName {
  std::string_view name;
  CsvColumn column;
};

constexpr std::array kColumnNames = {
    ColumnName{"id", CsvColumn::kId},
    ColumnName{"date", CsvColumn::kDate},
    ColumnName{"reference", CsvColumn::kReference},
    ColumnName{"reference_id", CsvColumn::kReference},
    ColumnName{"refid", CsvColumn::kReference},
    ColumnName{"origin", CsvColumn::kOrigin},
    ColumnName{"classification", CsvColumn::kClassification},
    ColumnName{"references", CsvColumn::kReferences},
    ColumnName{"refs", CsvColumn::kReferences},
    ColumnName{"header", CsvColumn::kHeader},
    ColumnName{"body", CsvColumn::kBody},
    ColumnName{"content", CsvColumn::kBody},
    ColumnName{"text", CsvColumn::kBody},
};

constexpr std::size_t kFewestNames = 3;

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), ascii::is_digit);
}

char name_character(char c) {
  if (ascii::is_upper(c)) return ascii::to_lower(c);
  return c == ' ' ? '_' : c;
}

std::optional<CsvColumn> find_column(std::string_view written) {
  std::string name(written);
  std::transform(name.begin(), name.end(), name.begin(), name_character);
  const auto row = std::find_if(kColumnNames.begin(), kColumnNames.end(),
                                [&](const ColumnName& r) { return r.name == name; });
  if (row == kColumnNames.end()) return std::nullopt;
  return row->column;
}

// Takes a number of at most that many digits off the text's front.
std::optional<int> take_number(std::string_view& text, std::size_t most_digits) {
  int number = 0;
  const char* const begin = text.data();
  const char* const limit = begin + std::min(most_digits, text.size());
  const auto [end, error] = std::from_chars(begin, limit, number);
  if (error != std::errc() || number < 0) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - begin));
  return number;
}

bool take(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Date> read_american_day(std::string_view text) {
  const auto month = take_number(text, 2);
  if (!month || !take(text, '/')) return std::nullopt;
  const auto day = take_number(text, 2);
  if (!day || !take(text, '/') || text.size() < 4 || !is_number(text.substr(0, 4))) {
    return std::nullopt;
  }
  const auto year = take_number(text, 4);
  if (!text.empty() && text.front() != ' ') return std::nullopt;
  if (*year < 1 || *month < 1 || *month > 12 || *day < 1 || *day > days_in_month(*year, *month)) {
    return std::nullopt;
  }
  return Date{*year, *month, *day, 0, 0, DatePrecision::kDay};
}

std::optional<Date> read_iso_day(std::string_view text) {
  constexpr std::size_t kIsoDay = 10;  // "2004-12-06"
  if (text.size() > kIsoDay && text[kIsoDay] != ' ' && text[kIsoDay] != 'T') return std::nullopt;
  const auto date = parse_iso_date(text.substr(0, kIsoDay));
  return date && date->precision == DatePrecision::kDay ? date : std::nullopt;
}

}  // namespace

CsvColumns::CsvColumns() {
  for (std::size_t i = 0; i < places_.size(); ++i) places_[i] = i;
}

std::optional<CsvColumns> CsvColumns::from_header_row(const CsvRecord& record) {
  CsvColumns columns;
  columns.places_.fill(kNone);
  columns.count_ = record.columns;
  for (std::size_t i = 0; i < record.fields.size(); ++i) {
    const auto column = find_column(record.fields[i]);
    if (!column) continue;
    std::size_t& place = columns.places_[static_cast<std::size_t>(*column)];
    place = std::min(place, i);
  }
  const auto has = [&](CsvColumn column) {
    return columns.places_[static_cast<std::size_t>(column)] != kNone;
  };
  const auto named =
      columns.places_.size() -
      static_cast<std::size_t>(std::count(columns.places_.begin(), columns.places_.end(), kNone));
  const bool is_table =
      has(CsvColumn::kBody) && (has(CsvColumn::kId) || has(CsvColumn::kReference));
  if (!is_table || named < kFewestNames) return std::nullopt;
  return columns;
}

std::string_view CsvColumns::field(const CsvRecord& record, CsvColumn column) const {
  const std::size_t place = places_[static_cast<std::size_t>(column)];
  if (place >= record.fields.size()) return "";
  return record.fields[place];
}

std::optional<Date> read_csv_day(std::string_view text) {
  const auto iso = read_iso_day(text);
  return iso ? iso : read_american_day(text);
}

}  // namespace dragoman
