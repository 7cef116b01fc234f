#pragma once
// The syllables of Korean in McCune-Reischauer, in the Revised Romanization and as people and the
// press write them.
//
// Sources: G. M. McCune and E. O. Reischauer, The Romanization of the Korean Language (1939); the
// Revised Romanization of Korean (Ministry of Culture and Tourism, 2000); the spellings that the
// governments of both Koreas print for their people's names.
//
// Spellings are plain (letters.h), with eo for ŏ and eu for ŭ as in the Revised Romanization.
// Tables are constant or built on first use: safe from any thread.

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/romanization/letters.h"

namespace dragoman::names {

/// The breve, and the caron that people type for it.
inline constexpr MarkedLetter kKoreanLetters[] = {
    {"ŏ", "eo"},
    {"ǒ", "eo"},
    {"ŭ", "eu"},
    {"ǔ", "eu"},
};

/// What a name shows about its spelling.
struct KoreanMarks {
  bool aspirates = false;  // apostrophes are written: "t" isn't "t'" without one
  bool vowels = false;     // ŏ and ŭ are distinguished from o and u
};

/// The syllables a spelling may stand for, in Revised Romanization. Sounds that names don't keep
/// apart are one: g and kk and k', eu and u, ui and i, final stops. "chung" may be jeong, jung,
/// cheong, chung. Empty if it is no syllable.
std::vector<std::string> korean_syllables(std::string_view spelling, const KoreanMarks& marks);

}  // namespace dragoman::names
