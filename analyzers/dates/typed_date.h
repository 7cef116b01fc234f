#pragma once
// Dates as people type them. Pure functions; safe from any thread.

#include <string_view>
#include <vector>

#include "analyzers/text/date.h"

namespace dragoman {

/// What a text may mean as a month or a day, the likeliest first; none for other texts, and for
/// bare years. Years have four digits, and months are numbers or English names: "4/2008", "2008-4",
/// "April 2008", "4/17/2008", "2008/4/17", "17.4.2008", "17 April 2008", "April 17th, 2008",
/// "17APR2008". Where day and month could be either, both are given: the month first between
/// slashes and hyphens, the day first between dots.
std::vector<Date> read_typed_date(std::string_view text);

}  // namespace dragoman
