#include "analyzers/dates/date_range.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>
#include <vector>

#include "analyzers/dates/typed_date.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

using Ends = std::pair<std::string_view, std::string_view>;

constexpr Date kFirstDate{1, 1, 1, 0, 0, DatePrecision::kDay};
constexpr Date kLastDate{9999, 12, 31, 0, 0, DatePrecision::kDay};

Date first_day(Date date) {
  if (date.precision < DatePrecision::kMonth) date.month = 1;
  if (date.precision < DatePrecision::kDay) date.day = 1;
  return {date.year, date.month, date.day, 0, 0, DatePrecision::kDay};
}

Date last_day(Date date) {
  if (date.precision < DatePrecision::kMonth) date.month = 12;
  if (date.precision < DatePrecision::kDay) date.day = days_in_month(date.year, date.month);
  return {date.year, date.month, date.day, 0, 0, DatePrecision::kDay};
}

// Absent beyond the calendar.
std::optional<Date> days_away(const Date& day, int days) {
  const std::chrono::year_month_day ymd(
      std::chrono::sys_days(std::chrono::year(day.year) / day.month / day.day) +
      std::chrono::days(days));
  const int year = static_cast<int>(ymd.year());
  if (year < 1 || year > 9999) return std::nullopt;
  return Date{year,
              static_cast<int>(static_cast<unsigned>(ymd.month())),
              static_cast<int>(static_cast<unsigned>(ymd.day())),
              0,
              0,
              DatePrecision::kDay};
}

// "1970s"
std::optional<DateRange> read_decade(std::string_view text) {
  if (text.size() != 5 || !text.ends_with("0s")) return std::nullopt;
  const auto first = parse_iso_date(text.substr(0, 4));
  if (!first) return std::nullopt;
  Date last = *first;
  last.year += 9;
  return DateRange{first_day(*first), last_day(last)};
}

std::optional<DateRange> read_single(std::string_view text) {
  if (const auto decade = read_decade(text)) return decade;
  auto date = parse_iso_date(text);
  if (!date) {
    const std::vector<Date> typed = read_typed_date(text);
    if (typed.empty()) return std::nullopt;
    date = typed.front();
  }
  return DateRange{first_day(*date), last_day(*date)};
}

// "1969-76": the end is no month, and the century is that of the first year.
std::optional<DateRange> read_short_years(std::string_view text) {
  if (text.size() != 7 || text[4] != '-' || !ascii::is_digits(text.substr(5))) return std::nullopt;
  const auto first = parse_iso_date(text.substr(0, 4));
  const int end = (text[5] - '0') * 10 + (text[6] - '0');
  if (!first || end <= 12 || end <= first->year % 100) return std::nullopt;
  Date last = *first;
  last.year += end - first->year % 100;
  return DateRange{first_day(*first), last_day(last)};
}

// The texts of both ends; either may be empty where dots are between.
std::optional<Ends> split_range(std::string_view text) {
  for (const std::string_view sign : {"..", "…", "–", "—", " to ", " - "}) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) continue;
    std::string_view to = text.substr(at + sign.size());
    if (sign == ".." && to.starts_with('.')) to.remove_prefix(1);  // "1996...1998"
    return Ends{ascii::trim(text.substr(0, at)), ascii::trim(to)};
  }
  const bool has_years = text.size() == 9 && text[4] == '-';
  return has_years ? std::optional(Ends{text.substr(0, 4), text.substr(5)}) : std::nullopt;
}

std::optional<DateRange> read_ends(const Ends& ends) {
  const auto& [from, to] = ends;
  if (from.empty() && to.empty()) return std::nullopt;
  if (from.size() == 4 && to.size() == 2 && ascii::is_digits(to)) {
    return read_short_years(std::string(from).append("-").append(to));  // "1969–76"
  }
  const auto first = from.empty() ? DateRange{kFirstDate, kLastDate} : read_single(from);
  const auto last = to.empty() ? DateRange{kFirstDate, kLastDate} : read_single(to);
  if (!first || !last || last->last < first->first) return std::nullopt;
  return DateRange{first->first, last->last};
}

// "<1996", ">=2006-07"
std::optional<DateRange> read_comparison(std::string_view text) {
  const bool before = text.front() == '<';
  text.remove_prefix(1);
  const bool with = text.starts_with('=');
  if (with) text.remove_prefix(1);
  const auto range = read_single(ascii::trim(text));
  if (!range) return std::nullopt;
  const auto last = with ? std::optional(range->last) : days_away(range->first, -1);
  if (before) return last ? std::optional(DateRange{kFirstDate, *last}) : std::nullopt;
  const auto first = with ? std::optional(range->first) : days_away(range->last, 1);
  return first ? std::optional(DateRange{*first, kLastDate}) : std::nullopt;
}

}  // namespace

std::optional<DateRange> read_date_range(std::string_view text) {
  text = ascii::trim(text);
  if (text.starts_with('<') || text.starts_with('>')) return read_comparison(text);
  if (const auto single = read_single(text)) return single;
  if (const auto years = read_short_years(text)) return years;
  const auto ends = split_range(text);
  return ends ? read_ends(*ends) : std::nullopt;
}

std::optional<AmbiguousDay> ambiguous_day(std::string_view text) {
  const std::vector<Date> typed = read_typed_date(text);
  if (typed.size() != 2) return std::nullopt;
  return AmbiguousDay{typed[0], typed[1]};
}

}  // namespace dragoman
