#pragma once
// The syllables of Standard Chinese in Pinyin and in Wade-Giles.
//
// Sources: Hanyu Pinyin Fang'an (1958; ISO 7098), whose initials and finals are listed; for
// Wade-Giles H. Giles, A Chinese-English Dictionary (1912), and Mathews' dictionary (1943). It is
// derived from Pinyin, since nearly all initials and finals of the two correspond.
//
// Spellings are plain (letters.h) with ü as v; ' stands for aspiration. Tables are built on first
// use, then only read: safe from any thread.

#include <span>
#include <string>
#include <string_view>

#include "analyzers/names/romanization/letters.h"

namespace dragoman::names {

/// ü is a different sound from u.
inline constexpr MarkedLetter kChineseLetters[] = {
    {"ü", "v"}, {"ǖ", "v"}, {"ǘ", "v"}, {"ǚ", "v"}, {"ǜ", "v"},
};

/// The Pinyin syllable of that spelling, with u for ü, since names don't keep "Lu" and "Lü" apart.
/// Empty if it is none.
std::string_view pinyin_syllable(std::string_view spelling);

/// A syllable that a Wade-Giles spelling may stand for.
struct WadeGilesSyllable {
  std::string spelling;
  std::string_view pinyin;          // as from pinyin_syllable()
  bool apostrophe_dropped = false;  // "ping" for "p'ing"
  bool umlaut_dropped = false;      // "yu" for "yü"
};

/// The syllables that a spelling may stand for: in Wade-Giles, with or without its marks, and in
/// the common variants ("teh" for "te", "hwa" for "hua", "sze" for "ssu"). Empty if it is no
/// syllable.
std::span<const WadeGilesSyllable> wade_giles_syllables(std::string_view spelling);

/// All syllables, sorted by spelling.
std::span<const WadeGilesSyllable> wade_giles_table();

}  // namespace dragoman::names
