#pragma once

#include <string_view>

namespace dragoman {

/// Whether a line only names who wrote the text: "By Simon Okwuosa", "Par Solange Meyrieux",
/// "Staff writer", "From our correspondent", "• Kyodo, Staff Report", "(Reuters)",
/// "Special to The Herald". Pure function; any bytes are safe.
bool is_byline(std::string_view line);

}  // namespace dragoman
