#pragma once
// The syllables of Standard Chinese in Pinyin and in Wade-Giles.
//
// Sources: Hanyu Pinyin Fang'an (1958; ISO 7098), whose initials and finals are listed; H. Giles, A
// Chinese-English Dictionary (1912), and Mathews' dictionary (1943) for Wade-Giles, which is
// derived: the initials and finals of the two correspond but for a few.
//
// Spellings are plain (letters.h) with ü as v; ' stands for aspiration. Tables are built on first
// use, then only read: safe from any thread.

#include <span>
#include <string>
#include <string_view>

#include "analyzers/names/romanization/letters.h"

namespace dragoman {

/// ü is another sound than u.
inline constexpr MarkedLetter kChineseLetters[] = {
    {"ü", "v"}, {"ǖ", "v"}, {"ǘ", "v"}, {"ǚ", "v"}, {"ǜ", "v"},
};

/// The Pinyin syllable of that spelling, with u for ü: names have "Lu" and "Lü" alike. Empty if it
/// is none.
std::string_view pinyin_syllable(std::string_view spelling);

/// A syllable that a Wade-Giles spelling may stand for.
struct WadeGilesSyllable {
  std::string spelling;
  std::string_view pinyin;          // as pinyin_syllable() has it
  bool apostrophe_dropped = false;  // "ping" for "p'ing"
  bool umlaut_dropped = false;      // "yu" for "yü"
};

/// What a spelling may stand for in Wade-Giles with or without its marks, and in the common ways
/// around it ("teh" for "te", "hwa" for "hua", "sze" for "ssu"). Empty if it is no syllable.
std::span<const WadeGilesSyllable> wade_giles_syllables(std::string_view spelling);

/// All of them, sorted by spelling.
std::span<const WadeGilesSyllable> wade_giles_table();

}  // namespace dragoman
