#pragma once
// The names of a person, folded (fold_name()), the surname last but in Asia, where it is the first.
// Pure functions; safe from any thread.

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/speakers/written_speaker.h"

namespace dragoman {

using PersonNames = std::vector<std::string>;

/// Whether one of them is more than an initial.
bool has_whole_name(const PersonNames& names);

/// Whether the names that are written may be the person's: all of them are his, and the last that
/// is no initial is his surname.
bool may_be(const PersonNames& written, const PersonNames& person);

/// Given names that are both known agree in their first letters.
bool is_same_person(const PersonNames& a, const PersonNames& b);

/// "Kissinger, Henry A.": given names before the surname. What stands in parentheses is another
/// form of the name: "Pak Chong-hui" of "Park Chung Hee (Pak Chong-hui)".
PersonNames names_of_person(std::string_view person);
PersonNames other_names_of_person(std::string_view person);
std::string surname_of(std::string_view person);

/// Leaves the names after the country: "Minister of Defense Republic of China Yu Ta-wei".
void drop_country(WrittenSpeaker& written);

/// "M. Bidault" where nobody has the initial.
bool is_monsieur(const WrittenSpeaker& speaker);

}  // namespace dragoman
