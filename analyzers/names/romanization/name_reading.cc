#include "analyzers/names/romanization/name_reading.h"

#include <algorithm>
#include <iterator>

namespace dragoman::names {
namespace {

bool has_country(const LanguageInfo& row, std::string_view country) {
  std::string_view codes = row.countries;
  while (!codes.empty()) {
    const std::size_t end = std::min(codes.find(' '), codes.size());
    if (codes.substr(0, end) == country) return true;
    codes.remove_prefix(std::min(end + 1, codes.size()));
  }
  return false;
}

NameLanguage language_of(const LanguageInfo& row) {
  return static_cast<NameLanguage>(bit_of(row));
}

// No name of a person that our rules know has more; a list of names has.
constexpr std::size_t kMaxWords = 10;

bool can_be_name(const WrittenName& name) {
  const std::size_t words = name.surname.size() + name.words.size();
  const auto empty = [](const std::string& word) { return word.empty(); };
  return words >= 2 && words <= kMaxWords && !name.words.empty() &&
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
  for (const LanguageInfo& row : kLanguages) {
    if ((languages & bit_of(row)) == 0) continue;
    const auto before = std::ssize(readings);
    row.read(name, readings);
    std::for_each(readings.begin() + before, readings.end(),
                  [&](NameReading& reading) { reading.language = language_of(row); });
  }
  drop_repeated_keys(readings);
  return readings;
}

NameLanguages name_languages(std::string_view country) {
  NameLanguages languages = 0;
  for (const LanguageInfo& row : kLanguages) {
    if (has_country(row, country)) languages |= bit_of(row);
  }
  return languages;
}

}  // namespace dragoman::names
