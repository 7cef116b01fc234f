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

namespace dragoman::names {

/// Vowels that are long in every spelling; a long o or u is often written short.
inline constexpr MarkedLetter kJapaneseLetters[] = {{"ā", "aa"}, {"ī", "ii"}};

struct JapaneseWord {
  std::string sound;      // in Hepburn's spelling, with short o and u; empty: not Japanese
  std::size_t morae = 0;  // the beats it was written with
  bool kunrei = false;    // it has a syllable that Hepburn spells differently ("si", "tyo")
};

/// Reads a plain word (letters.h) made of Japanese syllables only.
JapaneseWord read_japanese_word(std::string_view word);

}  // namespace dragoman::names
