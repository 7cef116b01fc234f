#pragma once
// Reads romanized names by the rules of their languages. Two spellings of one person give the same
// key: "Mao Tse-tung" and "Mao Zedong" are both "zh mao zedong". Only whole names have keys; a
// single word has none, since sounds alone don't tell people apart.
//
// Each language has its file (chinese.cc, korean.cc ...), with tables of surnames and syllables
// beside it. Pure functions; safe from any thread.

#include <string_view>
#include <vector>

#include "analyzers/names/romanization/languages.h"

namespace dragoman::names {

/// Every reading of the name by the rules of `languages`, each key once, the likeliest of each
/// language first. A spelling that may stand for several names has a key for each: "Chu Teh" is
/// Zhu De or Qu De. Empty for names that no rule reads.
std::vector<NameReading> name_readings(const WrittenName& name,
                                       NameLanguages languages = kEveryNameLanguage);

/// The languages of the names in a country, by its ISO 3166 code ("CN", "TW" ...), or the code in
/// analyzers/tags for a historical one ("SU"). 0 where no rule applies.
NameLanguages name_languages(std::string_view country);

}  // namespace dragoman::names
