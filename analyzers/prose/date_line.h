#pragma once
// The lines of a heading that carry the text's date. Pure functions; any bytes are safe.

#include <optional>
#include <string_view>

#include "analyzers/text/date.h"

namespace dragoman {

/// A date at the beginning, followed by nothing but a full stop, a time or a remark in
/// parentheses: "March 20, 1974, 3:10-3:55 p.m.", "14 May 1985 (morning)".
std::optional<Date> parse_timed_date(std::string_view text);

/// The value of a DATE key: begins with a date, whatever follows it ("22 May 1997, morning
/// and afternoon"), or is a date line, or ISO 8601 with a time of day, or ends with a date after a
/// name ("CACM December, 1958").
std::optional<Date> parse_date_value(std::string_view text);

/// A line that is a date: as parse_timed_date, in brackets too, after "Published", "Posted on" and
/// the like, or after a place: "Buenos Aires, 16 July 1986".
std::optional<Date> parse_date_line(std::string_view line);

/// The date that a byline ends with: "By Simon Okwuosa, May 3, 1985", "Staff writer | 3 May 1985".
std::optional<Date> parse_trailing_date(std::string_view line);

/// The date of the dateline that a paragraph begins with: "GENEVA, April 14, 1999 —",
/// "OLDENBURG, Germany, Oct. 22, 1992 (AP) --", "TOKYO (Kyodo, May 3, 1998) –". One that has no
/// year has none.
std::optional<Date> parse_dateline(std::string_view paragraph);

}  // namespace dragoman
