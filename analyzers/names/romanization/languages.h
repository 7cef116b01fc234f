#pragma once
// The languages whose romanized names have rules: one row each. The rules are a function that
// appends its readings of a name; a name that they don't fit gives none. Adding a language:
// CONTRIBUTING.md.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/romanization/written_name.h"
#include "analyzers/names/words/name_language.h"

namespace dragoman::names {

/// One way to read a name. Names with equal keys are held to be one name.
struct NameReading {
  std::string_view system;  // "Wade-Giles", "Pinyin", "McCune-Reischauer" ...: static text, for the
                            // user: "matched as Mao Zedong, Pinyin"
  std::string key;          // the language's code (ISO 639-1), then the name: "zh mao zedong"
  NameLanguage language = NameLanguage::kChinese;  // set by name_readings()

  friend bool operator==(const NameReading&, const NameReading&) = default;
};

void read_chinese(const WrittenName& name, std::vector<NameReading>& out);
void read_korean(const WrittenName& name, std::vector<NameReading>& out);
void read_japanese(const WrittenName& name, std::vector<NameReading>& out);
void read_slavic(const WrittenName& name, std::vector<NameReading>& out);
void read_arabic(const WrittenName& name, std::vector<NameReading>& out);
void read_vietnamese(const WrittenName& name, std::vector<NameReading>& out);
void read_indonesian(const WrittenName& name, std::vector<NameReading>& out);
void read_thai(const WrittenName& name, std::vector<NameReading>& out);

/// One language, or several whose names have one set of rules.
struct LanguageInfo {
  std::string_view label;  // for people
  void (*read)(const WrittenName& name, std::vector<NameReading>& out);
  std::string_view countries;  // whose public life it is: codes of analyzers/tags, "CN HK"
  bool surname_first = false;  // in its keys: "zh mao zedong"
  // No surname or ending gives its names away: they are tried only where the document's countries
  // leave few languages.
  bool is_open = false;
  // Names in several spellings that kNameRules is the fingerprint of, separated by bars. Of the older
  // rows they are in tests/analyzers/schema/name_rules_test.cc.
  std::string_view samples = {};
};

/// Row n belongs to the language of bit n (NameLanguage). New rows go to the end.
inline constexpr LanguageInfo kLanguages[] = {
    {.label = "Chinese",
     .read = read_chinese,
     .countries = "CN HK MO MY SG TW",
     .surname_first = true},
    {.label = "Korean", .read = read_korean, .countries = "KP KR", .surname_first = true},
    {.label = "Japanese", .read = read_japanese, .countries = "JP"},
    {.label = "Slavic",
     .read = read_slavic,
     .countries = "AM AZ BA BG BY CSXX GE KG KZ MD ME MK MN RS RU SU SUHH TJ TM UA UZ XK YUCS",
     .surname_first = true},
    {.label = "Arabic",
     .read = read_arabic,
     .countries = "AE AF BD BH DJ DZ EG EH IQ IR JO KM KW LB LY MA MR NTHH OM PK PS QA SA SD SO "
                  "SY TN UAEG YDYE YE"},
    {.label = "Vietnamese",
     .read = read_vietnamese,
     .countries = "VDVN VN VSVN",
     .surname_first = true},
    {.label = "Indonesian",
     .read = read_indonesian,
     .countries = "BN ID MY SG TL",
     .is_open = true},
    {.label = "Southeast Asian", .read = read_thai, .countries = "KH LA MM TH", .is_open = true},
};

/// The fingerprint of the rules for names, which is in the stamp of an index: of this table, and of
/// the keys that the rules give sample names. tests/analyzers/schema/name_rules_test.cc compares it,
/// and prints the new one where the rules have changed.
inline constexpr std::string_view kNameRules = "a98bd5a5593e350fa1a4c49eee0661e4";

constexpr NameLanguages bit_of(const LanguageInfo& row) {
  return static_cast<NameLanguages>(1U << static_cast<unsigned>(&row - kLanguages));
}

inline constexpr NameLanguages kEveryNameLanguage =
    static_cast<NameLanguages>((1U << std::size(kLanguages)) - 1U);

constexpr const LanguageInfo& info(NameLanguage language) {
  std::size_t row = 0;
  while (bit_of(kLanguages[row]) != static_cast<NameLanguages>(language)) ++row;
  return kLanguages[row];
}

static_assert(std::size(kLanguages) <= 16);
static_assert(info(NameLanguage::kJapanese).label == "Japanese");
static_assert(info(NameLanguage::kArabic).label == "Arabic");
static_assert(info(NameLanguage::kThai).label == "Southeast Asian");

}  // namespace dragoman::names
