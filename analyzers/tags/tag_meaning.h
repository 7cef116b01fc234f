#pragma once
// The words under which a TAGS code can be found by those who don't know it: "terrorism" for PTER.
// Pure function over constant data; safe from any thread.

#include <string>
#include <string_view>

namespace dragoman {

/// What to index for a code, at low weight and without positions, as text for the same analysis as
/// any other: the code's meaning, and usual words for it that the meaning lacks ("narcotics drugs"
/// for SNAR); for a country's code its name and demonyms. In any case. Empty for codes whose
/// meaning is not known.
std::string tag_meaning_words(std::string_view code);

}  // namespace dragoman
