#include "analyzers/cable/marks/publishers_date.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxLineBytes = 60;
constexpr std::array<std::string_view, 4> kKeys = {
    "DATE:", "CREATED:", "CABLE DATED:", "DATE/TIME:"};
constexpr std::array<std::string_view, 7> kWeekdays = {
    "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"};

void skip_marks(std::string_view& text) {
  ascii::take_while(text, [](char c) { return ascii::is_blank(c) || c == ','; });
}

int take_number(std::string_view& text) {
  const std::string_view digits = ascii::take_while(text, ascii::is_digit);
  return digits.empty() || digits.size() > 4 ? -1 : std::stoi(std::string(digits));
}

std::string_view without_key(std::string_view text) {
  for (const std::string_view key : kKeys) {
    if (ascii::starts_with_ignoring_case(text, key)) return ascii::trim(text.substr(key.size()));
  }
  std::string_view rest = text;
  const std::string word = ascii::to_upper(ascii::take_while(rest, ascii::is_letter));
  if (std::find(kWeekdays.begin(), kWeekdays.end(), word) == kWeekdays.end()) return text;
  skip_marks(rest);
  return rest;
}

// Takes "11 October 2007" or "9/10/2009" off the text.
std::optional<Date> take_day(std::string_view& text) {
  const int first = take_number(text);
  Date date{.precision = DatePrecision::kDay};
  if (text.starts_with('/')) {
    text.remove_prefix(1);
    date.month = first;
    date.day = take_number(text);
    if (!text.starts_with('/')) return std::nullopt;
    text.remove_prefix(1);
  } else {
    skip_marks(text);
    date.day = first;
    date.month = month_number(ascii::take_while(text, ascii::is_letter)).value_or(0);
    skip_marks(text);
  }
  date.year = take_number(text);
  const bool is_month = date.month >= 1 && date.month <= 12 && date.year >= 1000;
  if (!is_month || date.day < 1 || date.day > days_in_month(date.year, date.month)) {
    return std::nullopt;
  }
  return date;
}

// Takes ", 13:48" and its seconds off the text; false where something else stands there.
bool take_time(std::string_view& text, Date& date) {
  skip_marks(text);
  if (text.empty()) return true;
  date.hour = take_number(text);
  if (!text.starts_with(':')) return false;
  text.remove_prefix(1);
  date.minute = take_number(text);
  if (text.starts_with(':')) ascii::take_while(text, [](char c) { return !ascii::is_blank(c); });
  date.precision = DatePrecision::kMinute;
  skip_marks(text);
  return date.hour >= 0 && date.hour <= 23 && date.minute >= 0 && date.minute <= 59;
}

}  // namespace

std::optional<Date> parse_publishers_date(std::string_view line) {
  line = ascii::trim(line);
  if (line.size() > kMaxLineBytes) return std::nullopt;
  std::string_view text = without_key(line);
  if (const auto iso = parse_iso_date(text); iso && iso->precision >= DatePrecision::kDay) {
    return iso;
  }
  auto date = take_day(text);
  if (!date || !take_time(text, *date) || !text.empty()) return std::nullopt;
  return date;
}

}  // namespace dragoman
