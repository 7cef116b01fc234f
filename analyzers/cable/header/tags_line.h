#pragma once
// The codes of a TAGS line (traffic analysis by geography and subject). Source: 5 FAH-3.
// Pure functions.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// Each code once, in the line's order: "PREL, UNSC, JA". Codes are in capitals, divided by commas
/// or blanks; linked ones ("[PREL](#)") are read, and small letters where the code is a known one.
/// What stands in parentheses are people, not codes: "PDEV (FORD, GERALD), US" is PDEV and US.
/// Codes that run together stay one, as the published tables have them: see parts_of_glued_tag.
std::vector<std::string> parse_tags(std::string_view text);

/// The people of the line, as it has them: "FORD, GERALD". What stands in parentheses is one if it
/// has a comma and no digit.
std::vector<std::string> parse_tags_persons(std::string_view text);

/// Whether the line below a TAGS line goes on with it. `text` is the TAGS text so far.
/// `after_blank` says that an empty line lies between, where less is believed.
bool continues_tags(std::string_view text, std::string_view line, bool after_blank = false);

/// A subject, organization, program or country code that the tables of analyzers/tags know.
bool is_known_tag(std::string_view code);

/// The codes that a typist ran together: "PRELPGOVUK" is PREL, PGOV and UK. Empty where the code is
/// known itself, or can't be divided into known codes wholly.
std::vector<std::string> parts_of_glued_tag(std::string_view code);

}  // namespace dragoman
