#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// What people read in a calendar's invitation (iCalendar, RFC 5545): the summaries, places and
/// descriptions of its events, a line each. Pure function; any bytes are safe.
std::string calendar_text(std::string_view calendar);

}  // namespace dragoman
