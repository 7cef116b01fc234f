// A silence is judged by days that have documents, not by documents: a post that sends twenty
// telegrams on one day isn't twenty times as regular. In the half year before a gap and in the one
// after it, the days with documents give the chance that a day has one; of the smaller one, p, a
// gap of n days has the chance (1-p)^n. Who wrote little before it or after it wasn't regular
// enough to fall silent.

#include "searcher/count/trends.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "analyzers/schema/values.h"
#include "analyzers/text/date.h"
#include "searcher/count/slot_reader.h"
#include "searcher/index/interruption.h"

namespace dragoman {
namespace {

constexpr std::int64_t kAround = 182;    // days looked at on each side of a gap
constexpr std::int64_t kMinSilence = 5;  // days
constexpr std::int64_t kMinKnown = 28;   // days looked at on each side, else too little is known
constexpr std::int64_t kMinActive = 8;   // of them days with documents
constexpr double kMaxChance = 1e-4;
constexpr double kMaxDaily = 0.95;  // nobody is sure to write on any day

std::int64_t number_of(std::string_view digits) {
  std::int64_t number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

// A period as a number, so that the next one is one more: months since year 0, years, decades.
std::optional<std::int64_t> period_of(std::string_view slot, Period period) {
  if (slot.size() < 4) return std::nullopt;
  const std::int64_t year = number_of(slot.substr(0, 4));
  if (period == Period::kYear) return year;
  if (period == Period::kDecade) return year / 10;
  if (slot.size() < 6) return std::nullopt;
  return year * 12 + number_of(slot.substr(4, 2)) - 1;
}

std::string period_name(std::int64_t number, Period period) {
  Date date;
  if (period == Period::kMonth) {
    date.year = static_cast<int>(number / 12);
    date.month = static_cast<int>(number % 12) + 1;
    date.precision = DatePrecision::kMonth;
    return to_iso_string(date);
  }
  date.year = static_cast<int>(period == Period::kDecade ? number * 10 : number);
  return to_iso_string(date) + (period == Period::kDecade ? "s" : "");
}

std::optional<std::int64_t> day_of(std::string_view slot) {
  if (slot.size() < 8) return std::nullopt;
  return day_number(static_cast<int>(number_of(slot.substr(0, 4))),
                    static_cast<int>(number_of(slot.substr(4, 2))),
                    static_cast<int>(number_of(slot.substr(6, 2))));
}

// How many of the days lie within both ends.
std::int64_t count_between(const std::vector<std::int64_t>& days, std::int64_t first,
                           std::int64_t last) {
  const auto begin = std::lower_bound(days.begin(), days.end(), first);
  const auto end = std::upper_bound(days.begin(), days.end(), last);
  return end > begin ? end - begin : 0;
}

// The chance that a day within both ends has a document; absent where too little is known.
std::optional<double> pace_within(const std::vector<std::int64_t>& days, std::int64_t first,
                                  std::int64_t last) {
  const std::int64_t looked_at = last - first + 1;
  const std::int64_t active = count_between(days, first, last);
  if (looked_at < kMinKnown || active < kMinActive) return std::nullopt;
  return std::min(static_cast<double>(active) / static_cast<double>(looked_at), kMaxDaily);
}

// The smaller of those on both sides of a gap.
std::optional<double> pace_around(const std::vector<std::int64_t>& days, std::int64_t before,
                                  std::int64_t after) {
  const auto earlier = pace_within(days, std::max(days.front(), before - kAround + 1), before);
  const auto later = pace_within(days, after, std::min(days.back(), after + kAround - 1));
  if (!earlier || !later) return std::nullopt;
  return std::min(*earlier, *later);
}

struct Counts {
  std::uint64_t matching = 0;
  std::uint64_t all = 0;
};

// The dates of all documents, put together.
struct Dates {
  std::map<std::int64_t, Counts> periods;
  std::vector<std::int64_t> days;             // with matching documents, each once
  std::map<std::int64_t, std::uint64_t> all;  // documents by day
  std::uint64_t dated = 0;                    // matching documents of a known period
};

Dates read_dates(const Xapian::Database& database, const DocumentSet& set, Period period) {
  Dates dates;
  for_each_slot(database, Field::kDate, [&](Xapian::docid document, const std::string& slot) {
    check_interruption();
    const auto number = period_of(slot, period);
    const auto day = day_of(slot);
    const bool matches = set.contains(document);
    if (number) {
      Counts& counts = dates.periods[*number];
      ++counts.all;
      if (matches) ++counts.matching, ++dates.dated;
    }
    if (!day) return;
    ++dates.all[*day];
    if (matches) dates.days.push_back(*day);
  });
  std::sort(dates.days.begin(), dates.days.end());
  dates.days.erase(std::unique(dates.days.begin(), dates.days.end()), dates.days.end());
  return dates;
}

std::vector<TrendPoint> points_of(const Dates& dates, Period period) {
  const auto has_match = [](const auto& entry) { return entry.second.matching > 0; };
  const auto first = std::find_if(dates.periods.begin(), dates.periods.end(), has_match);
  if (first == dates.periods.end()) return {};
  const auto last = std::find_if(dates.periods.rbegin(), dates.periods.rend(), has_match);
  std::vector<TrendPoint> points;
  for (std::int64_t at = first->first; at <= last->first; ++at) {
    const auto known = dates.periods.find(at);
    const Counts counts = known == dates.periods.end() ? Counts() : known->second;
    points.push_back({period_name(at, period), counts.matching, counts.all});
  }
  return points;
}

std::uint64_t documents_between(const std::map<std::int64_t, std::uint64_t>& all,
                                std::int64_t first, std::int64_t last) {
  std::uint64_t sum = 0;
  for (auto at = all.lower_bound(first); at != all.end() && at->first <= last; ++at) {
    sum += at->second;
  }
  return sum;
}

}  // namespace

std::vector<SilentDays> find_silences(const std::vector<std::int64_t>& days) {
  std::vector<SilentDays> silences;
  for (std::size_t i = 1; i < days.size(); ++i) {
    const std::int64_t silent = days[i] - days[i - 1] - 1;
    if (silent < kMinSilence) continue;
    const auto pace = pace_around(days, days[i - 1], days[i]);
    if (!pace) continue;
    const auto length = static_cast<double>(silent);
    if (length * std::log1p(-*pace) > std::log(kMaxChance)) continue;
    silences.push_back({days[i - 1] + 1, days[i] - 1, length * *pace});
  }
  return silences;
}

Trend find_trend(const Xapian::Database& database, const DocumentSet& set, Period period) {
  const Dates dates = read_dates(database, set, period);
  Trend trend;
  trend.period = period;
  trend.points = points_of(dates, period);
  trend.undated = set.size() - dates.dated;
  for (const SilentDays& silent : find_silences(dates.days)) {
    trend.silences.push_back({day_name(silent.first), day_name(silent.last),
                              static_cast<std::uint64_t>(silent.last - silent.first + 1),
                              silent.expected,
                              documents_between(dates.all, silent.first, silent.last)});
  }
  return trend;
}

std::int64_t day_number(int year, int month, int day) {
  using namespace std::chrono;
  const year_month_day date{std::chrono::year(year),
                            std::chrono::month(static_cast<unsigned>(month)),
                            std::chrono::day(static_cast<unsigned>(day))};
  return sys_days(date).time_since_epoch().count();
}

std::string day_name(std::int64_t number) {
  using namespace std::chrono;
  const year_month_day date{sys_days(days(number))};
  Date out;
  out.year = static_cast<int>(date.year());
  out.month = static_cast<int>(static_cast<unsigned>(date.month()));
  out.day = static_cast<int>(static_cast<unsigned>(date.day()));
  out.precision = DatePrecision::kDay;
  return to_iso_day(out);
}

}  // namespace dragoman
