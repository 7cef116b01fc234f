#include "analyzers/names/romanization/name_reading.h"

#include <algorithm>
#include <iterator>

namespace dragoman {
namespace {

using Reader = void (*)(const WrittenName&, std::vector<NameReading>&);

constexpr std::pair<NameLanguage, Reader> kReaders[] = {
    {NameLanguage::kChinese, read_chinese},       {NameLanguage::kKorean, read_korean},
    {NameLanguage::kJapanese, read_japanese},     {NameLanguage::kSlavic, read_slavic},
    {NameLanguage::kArabic, read_arabic},         {NameLanguage::kVietnamese, read_vietnamese},
    {NameLanguage::kIndonesian, read_indonesian}, {NameLanguage::kThai, read_thai},
};

constexpr NameLanguages kChinese = static_cast<NameLanguages>(NameLanguage::kChinese);
constexpr NameLanguages kKorean = static_cast<NameLanguages>(NameLanguage::kKorean);
constexpr NameLanguages kJapanese = static_cast<NameLanguages>(NameLanguage::kJapanese);
constexpr NameLanguages kSlavic = static_cast<NameLanguages>(NameLanguage::kSlavic);
constexpr NameLanguages kArabic = static_cast<NameLanguages>(NameLanguage::kArabic);
constexpr NameLanguages kVietnamese = static_cast<NameLanguages>(NameLanguage::kVietnamese);
constexpr NameLanguages kIndonesian = static_cast<NameLanguages>(NameLanguage::kIndonesian);
constexpr NameLanguages kThai = static_cast<NameLanguages>(NameLanguage::kThai);

struct CountryLanguages {
  std::string_view country;
  NameLanguages languages;
};

// The languages of a country's public life. Sorted by code.
// clang-format off
constexpr CountryLanguages kCountries[] = {
    {"AE", kArabic}, {"AF", kArabic}, {"AM", kSlavic}, {"AZ", kSlavic}, {"BA", kSlavic},
    {"BD", kArabic}, {"BG", kSlavic}, {"BH", kArabic}, {"BN", kIndonesian}, {"BY", kSlavic},
    {"CN", kChinese}, {"CSXX", kSlavic}, {"DJ", kArabic}, {"DZ", kArabic}, {"EG", kArabic},
    {"EH", kArabic}, {"GE", kSlavic}, {"HK", kChinese}, {"ID", kIndonesian}, {"IQ", kArabic},
    {"IR", kArabic}, {"JO", kArabic}, {"JP", kJapanese}, {"KG", kSlavic}, {"KH", kThai},
    {"KM", kArabic}, {"KP", kKorean}, {"KR", kKorean}, {"KW", kArabic}, {"KZ", kSlavic},
    {"LA", kThai}, {"LB", kArabic}, {"LY", kArabic}, {"MA", kArabic}, {"MD", kSlavic},
    {"ME", kSlavic}, {"MK", kSlavic}, {"MM", kThai}, {"MN", kSlavic}, {"MO", kChinese},
    {"MR", kArabic}, {"MY", kChinese | kIndonesian}, {"NTHH", kArabic}, {"OM", kArabic},
    {"PK", kArabic}, {"PS", kArabic}, {"QA", kArabic}, {"RS", kSlavic}, {"RU", kSlavic},
    {"SA", kArabic}, {"SD", kArabic}, {"SG", kChinese | kIndonesian}, {"SO", kArabic},
    {"SU", kSlavic}, {"SUHH", kSlavic}, {"SY", kArabic}, {"TH", kThai}, {"TJ", kSlavic},
    {"TL", kIndonesian}, {"TM", kSlavic}, {"TN", kArabic}, {"TW", kChinese}, {"UA", kSlavic},
    {"UAEG", kArabic}, {"UZ", kSlavic}, {"VDVN", kVietnamese}, {"VN", kVietnamese},
    {"VSVN", kVietnamese}, {"XK", kSlavic}, {"YDYE", kArabic}, {"YE", kArabic}, {"YUCS", kSlavic},
};
// clang-format on

static_assert(std::is_sorted(std::begin(kCountries), std::end(kCountries),
                             [](const CountryLanguages& a, const CountryLanguages& b) {
                               return a.country < b.country;
                             }));

// No name of a person that our rules know has more; a list of names has.
constexpr std::size_t kMostWords = 10;

bool can_be_name(const WrittenName& name) {
  const std::size_t words = name.surname.size() + name.words.size();
  const auto empty = [](const std::string& word) { return word.empty(); };
  return words >= 2 && words <= kMostWords && !name.words.empty() &&
         std::none_of(name.surname.begin(), name.surname.end(), empty) &&
         std::none_of(name.words.begin(), name.words.end(), empty);
}

void drop_repeated_keys(std::vector<NameReading>& readings) {
  auto kept = readings.begin();
  for (auto next = readings.begin(); next != readings.end(); ++next) {
    const bool repeated = std::any_of(
        readings.begin(), kept, [&](const NameReading& other) { return other.key == next->key; });
    if (repeated) continue;
    if (kept != next) *kept = std::move(*next);
    ++kept;
  }
  readings.erase(kept, readings.end());
}

}  // namespace

std::vector<NameReading> name_readings(const WrittenName& name, NameLanguages languages) {
  std::vector<NameReading> readings;
  if (!can_be_name(name)) return readings;
  for (const auto& [language, read] : kReaders) {
    if ((languages & static_cast<NameLanguages>(language)) != 0) read(name, readings);
  }
  drop_repeated_keys(readings);
  return readings;
}

NameLanguages name_languages(std::string_view country) {
  const auto* const row = std::lower_bound(
      std::begin(kCountries), std::end(kCountries), country,
      [](const CountryLanguages& a, std::string_view code) { return a.country < code; });
  return row != std::end(kCountries) && row->country == country ? row->languages : NameLanguages{0};
}

}  // namespace dragoman
