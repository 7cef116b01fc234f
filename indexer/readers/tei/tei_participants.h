#pragma once

#include <string_view>

namespace dragoman {

/// Whether an item of a list of participants heads a group of them and is no participant: a country,
/// a department or another body, a side ("Germany", "U.S. Treasury", "Soviet side", "Others:"). A
/// holder of an office is a participant: "The Secretary of State". Pure function.
bool is_group_heading(std::string_view item);

}  // namespace dragoman
