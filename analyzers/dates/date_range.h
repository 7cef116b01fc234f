#pragma once
// Spans of time as people type them after date:. Pure functions; safe from any thread.

#include <optional>
#include <string_view>

#include "analyzers/text/date.h"

namespace dragoman {

/// A span of days, both ends included, at day precision.
struct DateRange {
  Date first;
  Date last;
};

/// Reads "2008", "1970s", "2008-04", "2008-04-17" and what read_typed_date reads, "April 2008";
/// ranges of them with two dots, a dash or "to" between, "1996..1998", "2006-07..", "..1975-12-31",
/// "1996–1998", "1996-98", "May 1996 to June 1998"; and what is before or after one, "<1996",
/// ">=2006-07". Each end is as wide as its precision. Absent for other texts and where the first
/// day is after the last.
std::optional<DateRange> read_date_range(std::string_view text);

/// What one day in numbers could mean as well, the day first for the month first and the other way
/// round: both readings of "4/5/2008", in the order of likeliness; else none.
struct AmbiguousDay {
  Date read;
  Date other;
};
std::optional<AmbiguousDay> ambiguous_day(std::string_view text);

}  // namespace dragoman
