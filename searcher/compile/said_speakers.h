#pragma once
// The speakers of an index that a name means, as "said:" asks for them.

#include <xapian.h>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// The terms of their values (Field::kSpeaker), ascending: of those who have all of the name's
/// words, and of those who are it in another spelling, as name: finds them (docs/names.md).
/// "Surname, Given" as a speaker is known is he alone. Empty where nobody is meant. Throws Xapian's
/// errors.
std::vector<std::string> said_speakers(const Xapian::Database& database, std::string_view name);

}  // namespace dragoman
