#pragma once
// The codes of a TAGS line (traffic analysis by geography and subject). Source: 5 FAH-3.
// Pure functions.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

struct TagsLine {
  std::vector<std::string> codes;    // each once, in the line's order: "PREL", "UNSC", "JA"
  std::vector<std::string> persons;  // as the line has them: "FORD, GERALD", "FORD GERALD"
};

/// Reads the text of a TAGS line: "PREL, UNSC, JA". Codes are in capitals, divided by commas or
/// blanks; linked ones ("[PREL](#)") are read, and small letters where the code is a known one.
/// Codes run together are read apart ("PRELUKFR"), see parts_of_glued_tag(). Unknown codes are
/// kept.
///
/// Persons stand in parentheses with a comma, "(FORD, GERALD)", or as words between the codes where
/// two or more follow OVIP or PINR, or can't be codes: "OVIP FORD GERALD PREL". Ordinary words
/// (plain_words.h) are neither, nor is a country's code that is a word among them: "TIP IN TURKEY".
TagsLine parse_tags_line(std::string_view text);

/// Its codes alone.
std::vector<std::string> parse_tags(std::string_view text);

/// Its persons alone.
std::vector<std::string> parse_tags_persons(std::string_view text);

/// Whether the line below a TAGS line continues it. `text` is the TAGS text so far.
/// `after_blank` is set where an empty line lies between; then less is believed.
bool continues_tags(std::string_view text, std::string_view line, bool after_blank = false);

/// A subject, organization, program or country code that the tables of analyzers/tags know.
bool is_known_tag(std::string_view code);

/// The codes that a typist ran together: "PRELPGOVUK" is PREL, PGOV and UK. Empty where the code is
/// known itself, is an ordinary word, can't be divided into known codes wholly, or only into those
/// of countries.
std::vector<std::string> parts_of_glued_tag(std::string_view code);

}  // namespace dragoman
