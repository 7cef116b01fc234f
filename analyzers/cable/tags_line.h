#pragma once
// The codes of a TAGS line (traffic analysis by geography and subject). Source: 5 FAH-3.
// Pure functions.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// Each code once, in the line's order: "PREL, UNSC, JA". Codes are in capitals, divided by commas
/// or blanks; linked ones ("[PREL](#)") are read. What stands in parentheses are people, not codes:
/// "PDEV (FORD, GERALD), US" is PDEV and US.
std::vector<std::string> parse_tags(std::string_view text);

/// Whether the line below a TAGS line goes on with it. `text` is the TAGS text so far.
bool continues_tags(std::string_view text, std::string_view line);

}  // namespace dragoman
