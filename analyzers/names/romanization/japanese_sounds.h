#pragma once
// The sounds of Japanese in Hepburn's, Kunrei and older spellings.
//
// Sources: J. C. Hepburn, A Japanese-English and English-Japanese Dictionary (3rd edition, 1886);
// Kunrei-shiki (Cabinet order 1 of 1954; ISO 3602), whose table also allows Nihon-shiki forms.
// Pure functions; safe from any thread.

#include <cstddef>
#include <string>
#include <string_view>

#include "analyzers/names/romanization/letters.h"

namespace dragoman {

/// Long vowels that are long in every spelling; those of o and u are often left short.
inline constexpr MarkedLetter kJapaneseLetters[] = {{"ā", "aa"}, {"ī", "ii"}};

struct JapaneseWord {
  std::string sound;      // in Hepburn's spelling, long o and u made short; empty: not Japanese
  std::size_t morae = 0;  // the beats it was written with
  bool kunrei = false;    // it has a syllable that Hepburn spells in another way ("si", "tyo")
};

/// Reads a plain word (letters.h) that is made of Japanese syllables throughout.
JapaneseWord read_japanese_word(std::string_view word);

}  // namespace dragoman
