#include "analyzers/names/spans/name_beginnings.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "analyzers/names/romanization/latin_spelling.h"
#include "analyzers/names/words/word_kinds.h"
#include "analyzers/text/ascii.h"

namespace dragoman::names {
namespace {

constexpr NameLanguages bit(NameLanguage language) {
  return static_cast<NameLanguages>(language);
}

constexpr NameLanguages kSlavic = bit(NameLanguage::kSlavic);
constexpr NameLanguages kJapanese = bit(NameLanguage::kJapanese);
constexpr NameLanguages kArabic = bit(NameLanguage::kArabic);

// Where any language may be met, names of these aren't tried.
constexpr NameLanguages open_languages() {
  NameLanguages open = 0;
  for (const LanguageInfo& row : kLanguages) {
    if (row.is_open) open |= bit_of(row);
  }
  return open;
}

constexpr NameLanguages kOpen = open_languages();

// A word in small letters; longer ones are cut.
class Lower {
 public:
  explicit Lower(std::string_view word) : size_(std::min(word.size(), letters_.size())) {
    word.remove_prefix(word.size() - size_);
    std::transform(word.begin(), word.end(), letters_.begin(), ascii::to_lower);
  }
  std::string_view text() const { return {letters_.data(), size_}; }

 private:
  std::array<char, 24> letters_{};
  std::size_t size_ = 0;
};

bool ends_as_slavic(std::string_view word) {
  constexpr std::array<std::string_view, 26> kEndings = {
      "ov",  "ev",   "off",  "eff",  "ova", "eva",  "in",   "yn",   "ina",
      "sky", "ski",  "skiy", "skii", "aya", "enko", "chuk", "vich", "vic",
      "dze", "vili", "yan",  "ian",  "iev", "yuk",  "ych",  "ko"};
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

// Syllables of a consonant, or one of the clusters that romanized Japanese has, and a vowel, or n.
bool sounds_japanese(std::string_view word) {
  constexpr std::array<std::string_view, 10> kClusters = {"sh", "ch", "ts", "ky", "gy",
                                                          "ny", "hy", "my", "ry", "py"};
  constexpr std::string_view kConsonants = "kgsztdnhbpmyrwjf";
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (is_vowel(word[i])) continue;
    const std::string_view rest = word.substr(i);
    if (rest == "n" || (rest.size() > 1 && rest[0] == 'n' && !is_vowel(rest[1]))) continue;
    if (kConsonants.find(word[i]) == std::string_view::npos) return false;
    const bool doubled = rest.size() > 2 && rest[0] == rest[1];
    const std::string_view onset = doubled ? rest.substr(1) : rest;
    const bool cluster = std::any_of(kClusters.begin(), kClusters.end(),
                                     [&](std::string_view c) { return onset.starts_with(c); });
    const std::size_t vowel = cluster ? 2 : 1;
    if (onset.size() <= vowel || !is_vowel(onset[vowel])) return false;
    i += vowel + static_cast<std::size_t>(doubled);
  }
  return word.size() > 2;
}

bool is_arabic_particle(std::string_view word) {
  constexpr std::array<std::string_view, 8> kParticles = {"abd", "abu", "al",  "ben",
                                                          "bin", "el",  "ibn", "ul"};
  return std::binary_search(kParticles.begin(), kParticles.end(), word);
}

}  // namespace

bool may_begin_name(std::uint32_t kinds, std::string_view word, std::string_view next,
                    NameLanguages languages) {
  if ((kinds & kNamesBegin & languages) != 0) return true;
  if ((languages & kOpen) != 0 && languages != kEveryNameLanguage) return true;
  if ((languages & (kSlavic | kJapanese | kArabic)) == 0) return false;
  const Lower second(next);
  if ((languages & kSlavic) != 0 && ends_as_slavic(second.text())) return true;
  if ((languages & kArabic) != 0 && is_arabic_particle(second.text())) return true;
  if ((languages & kJapanese) == 0 || !sounds_japanese(second.text())) return false;
  return sounds_japanese(Lower(word).text());
}

}  // namespace dragoman::names
