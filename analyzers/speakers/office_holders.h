#pragma once

#include <string_view>

namespace dragoman {

/// A day, a month or a year: what isn't known is 0.
struct OfficeDate {
  int year = 0;
  int month = 0;
  int day = 0;
};

/// Who held the office then: "Nixon, Richard M." for "president" and 1970. Offices are "president",
/// "vice president" and "secretary" (of State), "secretary of defense" and "secretary of treasury"
/// of the United States, whose papers call them so without a country, and "secretary general of the
/// united nations", "SYG" in telegrams. "" where two held it in that
/// time, or where it isn't known. Source: lists of the Office of the Historian, Department of
/// State. Pure function.
std::string_view office_holder(std::string_view office, OfficeDate when);

}  // namespace dragoman
