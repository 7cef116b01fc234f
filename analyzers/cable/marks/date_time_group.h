#pragma once
// The date-time group of a telegram: day, time and zone, month, year ("171026Z APR 08"), with the
// precedence letters before it ("O 171026Z APR 08"). Source: ACP 121, ACP 127; 5 FAH-2.
// Pure functions; safe to use from any thread.

#include <optional>
#include <string_view>

#include "analyzers/text/date.h"

namespace dragoman {

enum class Precedence { kUnknown, kRoutine, kPriority, kImmediate, kNiactImmediate, kFlash };

struct DateTimeGroup {
  Precedence precedence = Precedence::kUnknown;  // the first, for action addressees
  Date date;                                     // minute precision, UTC
};

/// Reads a line that is a date-time group, with or without precedence letters (R P O Z, "O P",
/// "NIACT IMMEDIATE"), ZDK-like operating signals after it, four-digit years and a missing blank
/// ("171026ZAPR08"). Two-digit years as full_year(). Absent for any other line and for impossible
/// dates. The zone letter must be Z: other zones are not read, rather than read wrongly.
std::optional<DateTimeGroup> parse_date_time_group(std::string_view line);

}  // namespace dragoman
