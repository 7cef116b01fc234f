#pragma once
// Dates that publishers and databases put beside a telegram, in their own forms. They count where
// the telegram has no date-time group. Pure functions.

#include <optional>
#include <string_view>

#include "analyzers/text/date.h"

namespace dragoman {

/// A line that is a date, alone or after "date:", "created:" or "Cable dated:": "Thursday, 11
/// October 2007, 13:48", "11 October 2007", "2009-11-23T14:44:00", "2009-11-23 14:44", "9/10/2009
/// 12:07" (month first, as American tables have it). To the minute where the line has a time, which
/// is taken for UTC, as telegrams' own times are. Absent for any other line.
std::optional<Date> parse_publishers_date(std::string_view line);

}  // namespace dragoman
