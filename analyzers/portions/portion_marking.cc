#include "analyzers/portions/portion_marking.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

struct Level {
  std::string_view letters;    // canonical
  std::string_view spellings;  // others, letters only, '|'-separated
  std::string_view words;
};

// "C-FRD" and its like keep what follows as a caveat.
constexpr std::array<Level, 6> kLevels = {{
    {"TS", "TOPSECRET", "TOP SECRET"},
    {"S", "SECRET", "SECRET"},
    {"C", "CONFIDENTIAL", "CONFIDENTIAL"},
    {"LOU", "LIMITEDOFFICIALUSE", "LIMITED OFFICIAL USE"},
    {"SBU", "FOUO|SENSITIVEBUTUNCLASSIFIED|FOROFFICIALUSEONLY|OUO", "SENSITIVE BUT UNCLASSIFIED"},
    {"U", "UNCLASSIFIED|UNCLAS", "UNCLASSIFIED"},
}};

bool lists(std::string_view names, std::string_view name) {
  while (!names.empty()) {
    const std::size_t bar = names.find('|');
    if (names.substr(0, bar) == name) return true;
    if (bar == std::string_view::npos) return false;
    names.remove_prefix(bar + 1);
  }
  return false;
}

const Level* find_level(std::string_view letters) {
  for (const Level& level : kLevels) {
    if (level.letters == letters || lists(level.spellings, letters)) return &level;
  }
  return nullptr;
}

// The words of letters alone, in capitals.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::string_view word = ascii::take_while(text, ascii::is_letter);
    if (!word.empty()) words.push_back(ascii::to_upper(word));
    ascii::take_while(text, [](char c) { return !ascii::is_letter(c); });
  }
  return words;
}

// The level that the first words make together, and how many words it has.
std::pair<const Level*, std::size_t> first_level(const std::vector<std::string>& words) {
  constexpr std::size_t kMaxWords = 4;
  std::string letters;
  std::pair<const Level*, std::size_t> found = {nullptr, 0};
  for (std::size_t i = 0; i < std::min(words.size(), kMaxWords); ++i) {
    letters += words[i];
    if (const Level* level = find_level(letters)) found = {level, i + 1};
  }
  return found;
}

}  // namespace

std::string canonical_portion(std::string_view text) {
  const std::vector<std::string> words = words_of(text);
  const auto [level, size] = first_level(words);
  if (level == nullptr) return ascii::to_upper(text);
  std::string out(level->letters);
  for (std::size_t i = size; i < words.size(); ++i) {
    out += i == size ? "//" : "/";
    out += words[i] == "NOFORN" ? "NF" : words[i];
  }
  return out;
}

std::string_view level_of_portion(std::string_view canonical) {
  return canonical.substr(0, canonical.find("//"));
}

std::string portion_words(std::string_view canonical) {
  const std::string_view letters = level_of_portion(canonical);
  const Level* const level = find_level(letters);
  if (level == nullptr || level->letters != letters) return std::string(canonical);
  return std::string(level->words) + std::string(canonical.substr(letters.size()));
}

}  // namespace dragoman
