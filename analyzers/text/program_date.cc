// Dates and times as programs write them: ISO 8601 in its extended and basic forms, RFC 3339, and
// what is near them. The calendar's arithmetic is the standard library's.

#include <algorithm>
#include <chrono>

#include "analyzers/text/ascii.h"
#include "analyzers/text/date.h"

namespace dragoman {
namespace {

using Day = std::chrono::sys_days;
using Minutes = std::chrono::minutes;

std::optional<int> take_count(std::string_view& text, std::size_t digits) {
  if (text.size() < digits || !ascii::is_digits(text.substr(0, digits))) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < digits; ++i) value = 10 * value + (text[i] - '0');
  text.remove_prefix(digits);
  return value;
}

bool take_any(std::string_view& text, std::string_view any_of) {
  if (text.empty() || any_of.find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

std::size_t digits_ahead(std::string_view text) {
  const std::size_t end = text.find_first_not_of("0123456789");
  return end == std::string_view::npos ? text.size() : end;
}

std::optional<Day> day_of_year(int year, int day) {
  const std::chrono::year y(year);
  if (day < 1 || day > (y.is_leap() ? 366 : 365)) return std::nullopt;
  return Day(y / std::chrono::January / 1) + std::chrono::days(day - 1);
}

// Week 1 has the year's first Thursday, and weeks begin on Monday.
std::optional<Day> day_of_week(int year, int week, int weekday) {
  if (week < 1 || week > 53 || weekday < 1 || weekday > 7) return std::nullopt;
  const Day fourth(std::chrono::year(year) / std::chrono::January / 4);
  const auto monday = fourth - (std::chrono::weekday(fourth) - std::chrono::Monday);
  return monday + std::chrono::days(7 * (week - 1) + weekday - 1);
}

std::optional<Day> calendar_day(int year, int month, int day) {
  if (month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) return std::nullopt;
  return Day(std::chrono::year(year) / month / day);
}

// "W14-1", "W141".
std::optional<Day> take_week(int year, std::string_view& text) {
  if (!take_any(text, "Ww")) return std::nullopt;
  const auto week = take_count(text, 2);
  take_any(text, "-");
  const auto weekday = take_count(text, 1);
  return week && weekday ? day_of_week(year, *week, *weekday) : std::nullopt;
}

// Behind the year: "0405", "095", "-04-05", "-095", "-W14-1", "/04/05".
std::optional<Day> take_day(int year, std::string_view& text) {
  const std::size_t digits = digits_ahead(text);
  const bool is_basic = digits == 3 || digits == 4;
  char separator = '-';
  if (text.starts_with('W') || text.starts_with('w')) return take_week(year, text);
  if (!is_basic) {
    if (text.empty() || (text.front() != '-' && text.front() != '/')) return std::nullopt;
    separator = text.front();
    text.remove_prefix(1);
    if (text.starts_with('W') || text.starts_with('w')) return take_week(year, text);
  }
  if (digits_ahead(text) == 3) return day_of_year(year, *take_count(text, 3));
  const auto month = take_count(text, 2);
  if (!is_basic && !take_any(text, {&separator, 1})) return std::nullopt;
  const auto day = take_count(text, 2);
  return month && day ? calendar_day(year, *month, *day) : std::nullopt;
}

// "21.4.2008": the day comes first wherever dots divide.
std::optional<Day> take_dotted_day(std::string_view& text) {
  const auto day = take_count(text, std::min<std::size_t>(digits_ahead(text), 2));
  if (!day || !take_any(text, ".")) return std::nullopt;
  const auto month = take_count(text, std::min<std::size_t>(digits_ahead(text), 2));
  if (!month || !take_any(text, ".")) return std::nullopt;
  const auto year = take_count(text, 4);
  return year ? calendar_day(*year, *month, *day) : std::nullopt;
}

// "Mon, 21 Apr 2008" (RFC 5322).
std::optional<Day> take_mail_day(std::string_view& text) {
  if (text.find(',') == 3) text = ascii::trim(text.substr(4));
  const auto day = take_count(text, std::min<std::size_t>(digits_ahead(text), 2));
  if (!day || !take_any(text, " ")) return std::nullopt;
  const auto month = month_number(text.substr(0, text.find(' ')));
  text.remove_prefix(std::min(text.find(' '), text.size()));
  if (!month || !take_any(text, " ")) return std::nullopt;
  const auto year = take_count(text, 4);
  return year ? calendar_day(*year, *month, *day) : std::nullopt;
}

std::optional<Day> take_whole_day(std::string_view& text) {
  const std::size_t digits = digits_ahead(text);
  const bool is_dotted = digits > 0 && digits <= 2 && text.substr(digits).starts_with('.');
  if (is_dotted) return take_dotted_day(text);
  if (digits < 4) return take_mail_day(text);
  const auto year = take_count(text, 4);
  return *year == 0 ? std::nullopt : take_day(*year, text);
}

// "10:00", "10:00:30.250", "1000", "100030,5".
std::optional<Minutes> take_clock(std::string_view& text) {
  const auto hour = take_count(text, 2);
  if (!hour || *hour > 23) return std::nullopt;
  const bool is_extended = take_any(text, ":");
  const auto minute = take_count(text, 2);
  if (!minute || *minute > 59) return std::nullopt;
  const bool has_seconds = is_extended ? take_any(text, ":") : digits_ahead(text) >= 2;
  const auto seconds = has_seconds ? take_count(text, 2) : std::optional(0);
  if (!seconds || *seconds > 60) return std::nullopt;
  if (take_any(text, ".,")) {
    if (digits_ahead(text) == 0) return std::nullopt;
    text.remove_prefix(digits_ahead(text));
  }
  return std::chrono::hours(*hour) + Minutes(*minute);
}

// "Z", "+02:00", "-0800", "+02", " UTC"; nothing is UTC as well.
std::optional<Minutes> take_offset(std::string_view& text) {
  text = ascii::trim(text);
  if (text.empty() || take_any(text, "Zz")) return Minutes(0);
  if (text == "UTC" || text == "GMT") {
    text = {};
    return Minutes(0);
  }
  const bool is_west = text.front() == '-' || text.starts_with("\u2212");
  if (text.starts_with("\u2212")) {
    text.remove_prefix(std::string_view("\u2212").size());
  } else if (!take_any(text, "+-")) {
    return std::nullopt;
  }
  const auto hours = take_count(text, 2);
  take_any(text, ":");
  const auto minutes = text.empty() ? std::optional(0) : take_count(text, 2);
  if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
  const Minutes offset = std::chrono::hours(*hours) + Minutes(*minutes);
  return is_west ? -offset : offset;
}

Date date_of(Day day) {
  const std::chrono::year_month_day ymd(day);
  return {static_cast<int>(ymd.year()),
          static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day())),
          0,
          0,
          DatePrecision::kDay};
}

Date date_at(std::chrono::sys_time<Minutes> moment) {
  const Day day = std::chrono::floor<std::chrono::days>(moment);
  const auto minutes = (moment - day).count();
  Date date = date_of(day);
  date.hour = static_cast<int>(minutes / 60);
  date.minute = static_cast<int>(minutes % 60);
  date.precision = DatePrecision::kMinute;
  return date;
}

bool is_known_year(const Date& date) {
  return date.year >= 1 && date.year <= 9999;
}

}  // namespace

std::optional<Date> parse_program_date(std::string_view text) {
  text = ascii::trim(text);
  if (const auto date = parse_iso_date(text)) return date;
  for (const std::string_view unknown : {"-00-00", "-00"}) {  // "1999-04-00", as databases have it
    if (!text.ends_with(unknown)) continue;
    const auto date = parse_iso_date(text.substr(0, text.size() - unknown.size()));
    if (date && date->precision != DatePrecision::kDay) return date;
  }
  const auto day = take_whole_day(text);
  if (!day || !is_known_year(date_of(*day))) return std::nullopt;
  if (text.empty() || text == "Z") return date_of(*day);
  if (!take_any(text, "Tt ") || digits_ahead(text) == 0) return std::nullopt;
  const auto clock = take_clock(text);
  const auto offset = clock ? take_offset(text) : std::nullopt;
  if (!offset || !text.empty()) return date_of(*day);
  const Date date = date_at(*day + *clock - *offset);
  return is_known_year(date) ? date : date_of(*day);
}

}  // namespace dragoman
