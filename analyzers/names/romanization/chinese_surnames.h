#pragma once
// Chinese surnames and how they are spelled. Tables are built on first use, then only read: safe
// from any thread.

#include <span>
#include <string>
#include <string_view>

namespace dragoman::names {

/// How frequent a surname is. Sounds, not characters: "xu" is 徐, 许 and others.
enum class SurnameRank { kNone, kRare, kKnown, kCommon };

enum class ChineseSpelling { kPinyin, kWadeGiles, kOwn };  // own: "Koo", "Soong", in no system

/// A surname that a spelling may stand for.
struct ChineseSurname {
  std::string spelling;  // plain, ü as v (chinese_syllables.h)
  std::string pinyin;    // with u for ü; two syllables ("ouyang") without a gap
  SurnameRank rank = SurnameRank::kNone;
  ChineseSpelling system = ChineseSpelling::kPinyin;
  bool apostrophe_dropped = false;  // as in WadeGilesSyllable
  bool umlaut_dropped = false;
};

/// False only if the words are no surname. Costs next to nothing. The words are casefolded, as in
/// WrittenName.
bool may_be_chinese_surname(std::span<const std::string> words);

/// Sorted by system, then the most frequent first. Empty if the spelling is no surname.
std::span<const ChineseSurname> chinese_surnames(std::string_view spelling);

}  // namespace dragoman::names
