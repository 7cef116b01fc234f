#pragma once
// What a romanized name may be: a name as written, taken apart, and what the rules of the languages
// read in it. Two spellings of one person give the same key: "Mao Tse-tung" and "Mao Zedong" are
// both "zh mao zedong". Keys are of whole names only; a single word has none, since sounds alone
// don't tell people apart.
//
// One language, one file (chinese.cc, korean.cc ...), its surnames and syllables as tables beside
// it. Pure functions; safe from any thread.

#include <string_view>
#include <vector>

#include "analyzers/names/romanization/languages.h"

namespace dragoman {

/// Every reading of the name by the rules of `languages`, without repeated keys, the likeliest of
/// each language first. A spelling that may stand for several names has a key for each: "Chu Teh"
/// is Zhu De or Qu De. Empty for names no rule reads.
std::vector<NameReading> name_readings(const WrittenName& name,
                                       NameLanguages languages = kEveryNameLanguage);

/// The languages of the names of a country's people, by ISO 3166 code ("CN", "TW" ...), historical
/// ones as in analyzers/tags ("SU"); 0 where no rule applies.
NameLanguages name_languages(std::string_view country);

}  // namespace dragoman
