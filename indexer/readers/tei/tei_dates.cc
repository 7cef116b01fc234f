#include "indexer/readers/tei/tei_dates.h"

#include "analyzers/prose/date_line.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/date.h"

namespace dragoman {
namespace {

constexpr std::size_t kYear = 4;
constexpr std::size_t kMonth = 7;
constexpr std::size_t kDay = 10;

// "1955-01-04T16:13:00-05:00" is "1955-01-04"; "" where the text is no date.
std::string day_of(std::string_view text) {
  const auto date = parse_iso_date(text.substr(0, kDay));
  return date ? to_iso_day(*date) : "";
}

// "1955-03" of "1955-03-01" and "1955-03-31"; "" where not even the year is the same.
std::string shared(const std::string& first, const std::string& last) {
  for (const std::size_t length : {kDay, kMonth, kYear}) {
    const std::string begin = first.substr(0, length);
    if (begin.size() == length && last.starts_with(begin)) return begin;
  }
  return "";
}

// Of a bound alone only the year is sure.
std::string range_of(const std::string& first, const std::string& last) {
  if (first.empty()) return last.substr(0, kYear);
  return last.empty() ? first.substr(0, kYear) : shared(first, last);
}

// "March 4, 1955" of "March 4–6, 1955" and "March 4–April 2, 1955", "4 March 1955" of "4–6 March
// 1955"; "" where the words are no range of days.
std::string first_day_of(std::string_view words) {
  constexpr std::size_t kMaxBytes = 80;
  if (words.size() > kMaxBytes) return "";
  for (const std::string_view dash : {"\u2013", "-"}) {
    const std::size_t at = words.find(dash);
    if (at == std::string_view::npos || at == 0 || !ascii::is_digit(words[at - 1])) continue;
    std::string first(words.substr(0, at));
    std::string_view rest = words.substr(at + dash.size());
    const std::size_t comma = rest.rfind(',');
    if (comma != std::string_view::npos) return first.append(rest.substr(comma));
    ascii::take_while(rest, ascii::is_digit);
    return first.append(rest);
  }
  return "";
}

}  // namespace

TeiDates::TeiDates(const XmlAttributes& div)
    : earliest_(day_of(div.find("doc-dateTime-min"))),
      latest_(day_of(div.find("doc-dateTime-max"))) {}

// An event of several days is dated by the first.
std::string TeiDates::date_of(const XmlAttributes& date) {
  for (const std::string_view name : {"when", "when-iso", "from", "from-iso"}) {
    std::string day = day_of(date.find(name));
    if (!day.empty()) return day;
  }
  std::string range = range_of(day_of(date.find("notBefore")), day_of(date.find("notAfter")));
  return range.empty() ? range_of("", day_of(date.find("to"))) : range;
}

std::string TeiDates::date_of(std::string_view words) {
  auto date = parse_date_line(words);
  if (!date) date = parse_timed_date(words);
  if (!date) date = parse_date_line(first_day_of(words));
  return date ? to_iso_day(*date) : "";
}

void TeiDates::add(const std::string& date, TeiDatePlace place) {
  std::string& kept = place == TeiDatePlace::kHead ? head_ : dateline_;
  if (kept.empty()) kept = date;
}

std::string TeiDates::best() const {
  const std::string range = earliest_.empty() || latest_.empty() ? "" : shared(earliest_, latest_);
  if (range.size() == kDay) return range;
  if (!dateline_.empty()) return dateline_;
  return head_.starts_with(range) && !head_.empty() ? head_ : range;
}

}  // namespace dragoman
