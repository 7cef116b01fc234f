#pragma once
// Dates as prose has them, in English, French, German, Spanish and Russian. Pure functions; any
// bytes are safe; linear time.

#include <optional>
#include <string_view>

#include "analyzers/text/date.h"

namespace dragoman {

/// A date that is the whole text: "April 14, 1999", "14 April 1999", "14 Apr. 1999", "Friday, April
/// 14, 1999", "March 1974", "1999-04-14", "14 avril 1999", "14. April 1999", "14 de abril de 1999",
/// "14 апреля 1999 г.". "4/14/1999" is not read (which is the month?), nor "12-14 May 1999" (which
/// is the day?). Absent for anything else, and for days that don't exist.
std::optional<Date> parse_prose_date(std::string_view text);

/// Takes such a date off the text's beginning. The text stays as it is where there is none.
std::optional<Date> take_prose_date(std::string_view& text);

}  // namespace dragoman
