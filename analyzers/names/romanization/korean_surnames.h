#pragma once
// Korean surnames and how they are spelled. Tables are built on first use, then only read: safe
// from any thread.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace dragoman::names {

struct KoreanSurname {
  std::string_view spelling;  // plain, eo and eu for ŏ and ŭ, without apostrophes
  std::string_view name;      // in Revised Romanization: "Rhee" and "Yi" are "i"
  std::size_t rank = 0;       // 0 is the most frequent
};

/// False only if the words are no surname. Costs next to nothing. The words are casefolded, as in
/// WrittenName.
bool may_be_korean_surname(std::span<const std::string> words);

/// The surnames that a spelling may stand for, the most frequent first: "chun" is "jeon" or
/// "cheon". Empty for others.
std::span<const KoreanSurname> korean_surnames(std::string_view spelling);

}  // namespace dragoman::names
