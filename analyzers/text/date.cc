#include "analyzers/text/date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};

// Takes `count` digits off the front of `text`.
std::optional<int> take_digits(std::string_view& text, std::size_t count) {
  if (text.size() < count) return std::nullopt;
  int value = 0;
  const char* const end = text.data() + count;
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc{} || stop != end || text.front() == '-') return std::nullopt;
  text.remove_prefix(count);
  return value;
}

bool take(std::string_view& text, std::string_view any_of) {
  if (text.empty() || any_of.find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

// Takes "30" or "30.5", a leap second (60) too.
bool take_seconds(std::string_view& text) {
  const auto seconds = take_digits(text, 2);
  if (!seconds || *seconds > 60) return false;
  if (!take(text, ".")) return true;
  if (!take(text, "0123456789")) return false;
  while (take(text, "0123456789")) {
  }
  return true;
}

// Reads "10:26", then optional seconds and an optional Z.
bool take_time(std::string_view& text, Date& date) {
  const auto hour = take_digits(text, 2);
  if (!hour || *hour > 23 || !take(text, ":")) return false;
  const auto minute = take_digits(text, 2);
  if (!minute || *minute > 59) return false;
  if (take(text, ":") && !take_seconds(text)) return false;
  take(text, "Z");
  date.hour = *hour;
  date.minute = *minute;
  date.precision = DatePrecision::kMinute;
  return true;
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

std::optional<int> month_number(std::string_view name) {
  std::string folded(name);
  std::transform(folded.begin(), folded.end(), folded.begin(), ascii::to_lower);
  if (folded == "sept") return 9;
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (folded == kMonths[i] || folded == kMonths[i].substr(0, 3)) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

std::optional<Date> parse_iso_date(std::string_view text) {
  Date date;
  const auto year = take_digits(text, 4);
  if (!year || *year == 0) return std::nullopt;
  date.year = *year;
  if (text.empty()) return date;

  if (!take(text, "-")) return std::nullopt;
  const auto month = take_digits(text, 2);
  if (!month || *month < 1 || *month > 12) return std::nullopt;
  date.month = *month;
  date.precision = DatePrecision::kMonth;
  if (text.empty()) return date;

  if (!take(text, "-")) return std::nullopt;
  const auto day = take_digits(text, 2);
  if (!day || *day < 1 || *day > days_in_month(date.year, date.month)) return std::nullopt;
  date.day = *day;
  date.precision = DatePrecision::kDay;
  if (text.empty()) return date;

  if (!take(text, "T ") || !take_time(text, date) || !text.empty()) return std::nullopt;
  return date;
}

std::string to_iso_string(const Date& date) {
  if (date.precision != DatePrecision::kMinute) return to_iso_day(date);
  std::array<char, 16> time{};
  std::snprintf(time.data(), time.size(), "T%02d:%02dZ", date.hour % 100, date.minute % 100);
  return to_iso_day(date) + time.data();
}

std::string to_iso_day(const Date& date) {
  std::array<char, 48> out{};
  switch (date.precision) {
    case DatePrecision::kYear: std::snprintf(out.data(), out.size(), "%04d", date.year); break;
    case DatePrecision::kMonth:
      std::snprintf(out.data(), out.size(), "%04d-%02d", date.year, date.month);
      break;
    case DatePrecision::kDay:
    case DatePrecision::kMinute:
      std::snprintf(out.data(), out.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
      break;
  }
  return out.data();
}

}  // namespace dragoman
