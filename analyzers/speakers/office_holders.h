#pragma once

#include <string_view>

namespace dragoman {

/// The surname of who held the office in a year: "nixon" for "president" and 1970. Offices are
/// "president", "vice president" and "secretary" (of State) of the United States, whose papers call
/// them so without a country. "" where two held it in that year, or where it isn't known. Source:
/// lists of the Office of the Historian, Department of State. Pure function.
std::string_view office_holder(std::string_view office, int year);

}  // namespace dragoman
