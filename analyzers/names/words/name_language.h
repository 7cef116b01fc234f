#pragma once
// The languages whose romanized names have rules of their own.

#include <cstdint>

namespace dragoman::names {

/// The values are bits of NameLanguages: those of the rows of names/romanization/languages.h. Only
/// languages that the code names have one here.
enum class NameLanguage : std::uint16_t {
  kChinese = 1,
  kKorean = 2,
  kJapanese = 4,
  kSlavic = 8,   // Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian
  kArabic = 16,  // Arabic, Persian, Urdu, Dari, Pashto
  kVietnamese = 32,
  kIndonesian = 64,
  kThai = 128,  // and Lao, Khmer, Burmese
};

/// A set of languages: which rules may read a name.
using NameLanguages = std::uint16_t;

}  // namespace dragoman::names
