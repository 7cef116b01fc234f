#pragma once
// The syllables of Korean in McCune-Reischauer, in the Revised Romanization and as people and the
// press write them.
//
// Sources: G. M. McCune and E. O. Reischauer, The Romanization of the Korean Language (1939); the
// Revised Romanization of Korean (Ministry of Culture and Tourism, 2000); the spellings that the
// governments of both Koreas print for their people's names.
//
// Spellings are plain (letters.h), with ŏ as eo and ŭ as eu, as the Revised Romanization has them.
// Tables are constant or built on first use: safe from any thread.

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/romanization/letters.h"

namespace dragoman {

/// The breve, and the caron that is typed for it.
inline constexpr MarkedLetter kKoreanLetters[] = {
    {"ŏ", "eo"},
    {"ǒ", "eo"},
    {"ŭ", "eu"},
    {"ǔ", "eu"},
};

/// What a name shows of how it was spelled.
struct KoreanMarks {
  bool aspirates = false;  // apostrophes are written: "t" is no "t'" that lost its own
  bool vowels = false;     // ŏ and ŭ are told from o and u
};

/// The syllables a spelling may stand for, in Revised Romanization with some sounds made one that
/// names don't keep apart: g and kk and k', eu and u, ui and i, final stops. "chung" may be jeong,
/// jung, cheong, chung. Empty if it is no syllable.
std::vector<std::string> korean_syllables(std::string_view spelling, const KoreanMarks& marks);

}  // namespace dragoman
