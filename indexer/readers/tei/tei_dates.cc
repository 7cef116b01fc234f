#include "indexer/readers/tei/tei_dates.h"

#include "analyzers/prose/date_line.h"
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
