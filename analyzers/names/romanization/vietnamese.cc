// Vietnamese names: surname, middle name and given name in this order, each syllable a word. Quoc
// ngu has one spelling but for its diacritics; texts drop these, join syllables by hyphens, put the
// given name before a comma as Western ones put the surname ("Thieu, Nguyen Van"), and write y for
// i.

#include <algorithm>

#include "analyzers/names/romanization/languages.h"
#include "analyzers/names/romanization/latin_spelling.h"
#include "analyzers/names/romanization/word_set.h"

namespace dragoman::names {
namespace {

// clang-format off
constexpr std::string_view kSurnameWords[] = {
    "au", "bach", "bui", "buu", "cao", "chau", "chu", "dam", "dang", "dao", "dinh", "do", "doan",
    "duong", "giang", "ha", "ho", "hoang", "hua", "huynh", "khuat", "khuc", "kieu", "la", "lai",
    "lam", "le", "li", "luong", "luu", "mac", "mai", "nghiem", "ngo", "nguyen", "ninh", "nong",
    "phan", "pham", "phung", "quach", "ta", "tang", "thach", "thai", "thieu", "to", "ton", "tong",
    "tran", "trieu", "trinh", "truong", "tu", "ung", "van", "vi", "vo", "vu", "vuong",
};

// Longer ones before those that they begin with.
constexpr std::string_view kInitials[] = {
    "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "qu", "th", "tr", "ch", "b", "c", "d", "g", "h", "k",
    "l", "m", "n", "r", "s", "t", "v", "x",
};

constexpr std::string_view kFinalSounds[] = {"", "c", "ch", "m", "n", "ng", "nh", "p", "t"};
// clang-format on

constexpr WordSet kSurnames(kSurnameWords);
constexpr WordSet kFinals(kFinalSounds);

using Words = std::vector<std::string>;

constexpr std::size_t kLeastWords = 2;
constexpr std::size_t kMaxWords = 5;
constexpr std::size_t kLongestSyllable = 7;  // "nghieng"
constexpr std::size_t kMaxVowels = 3;

bool is_vowel_or_y(char c) {
  return is_vowel(c) || c == 'y';
}

bool is_syllable(std::string_view word) {
  if (word.empty() || word.size() > kLongestSyllable) return false;
  if (word[0] == 'y' && word.size() > 1 && word[1] != 'e') return false;  // "ying"
  for (const std::string_view initial : kInitials) {
    if (!word.starts_with(initial) || word.size() == initial.size()) continue;
    word.remove_prefix(initial.size());
    break;
  }
  const auto* const consonant = std::find_if_not(word.begin(), word.end(), is_vowel_or_y);
  const auto vowels = static_cast<std::size_t>(consonant - word.begin());
  const std::string_view ending = word.substr(vowels);
  return vowels > 0 && vowels <= kMaxVowels && kFinals.contains(ending);
}

// "dz" is the d that sounds so ("Ngo Dzinh Diem"), and y alone is i ("Ly", "My").
std::string settled(std::string word) {
  if (word.starts_with("dz")) word.erase(1, 1);
  if (word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2])) word.back() = 'i';
  return word;
}

// The syllables; nothing where a word is none.
Words syllables_of(const std::vector<std::string>& words) {
  Words out;
  for (std::string_view word : words) {
    while (!word.empty()) {
      const std::size_t hyphen = word.find('-');
      std::string syllable = settled(latin_letters(word.substr(0, hyphen)));
      if (out.size() == kMaxWords || !is_syllable(syllable)) return {};
      out.push_back(std::move(syllable));
      word.remove_prefix(hyphen == std::string_view::npos ? word.size() : hyphen + 1);
    }
  }
  return out;
}

void add(const Words& first, const Words& second, std::vector<NameReading>& out) {
  if (first.empty() || !kSurnames.contains(first.front())) return;
  if (first.size() + second.size() < kLeastWords) return;
  std::string key = "vi";
  for (const std::string& word : first) key += ' ' + word;
  for (const std::string& word : second) key += ' ' + word;
  out.push_back({"Vietnamese", std::move(key)});
}

}  // namespace

void read_vietnamese(const WrittenName& name, std::vector<NameReading>& out) {
  const Words words = syllables_of(name.words);
  if (words.empty()) return;
  if (name.surname.empty()) return add(words, {}, out);
  const Words before = syllables_of(name.surname);
  if (before.size() == 1 && words.size() >= kLeastWords) add(words, before, out);
  add(before, words, out);
}

}  // namespace dragoman::names
