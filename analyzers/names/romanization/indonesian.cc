// Indonesian names in the spellings of their times: Van Ophuijsen's of 1901 (oe, tj, dj, j, nj, sj,
// ch), the republic's of 1947 (u for oe), and today's EYD of 1972 (u, c, j, y, ny, sy, kh). People
// keep the spelling that they were born with, and newspapers don't.
//
// Javanese parts show the language: Su- or Soe- before a consonant, and endings like -karno,
// -kusumo, -wati. Many Indonesians have one name: one that begins with Su- and ends with -o is a
// key by itself.

#include <algorithm>
#include <array>

#include "analyzers/names/romanization/languages.h"
#include "analyzers/names/romanization/latin_spelling.h"

namespace dragoman::names {
namespace {

// clang-format off
constexpr Rewrite kOldSpellingRules[] = {
    {"oe", "u"}, {"tj", "c"}, {"dj", "j"}, {"nj", "ny"}, {"sj", "sy"}, {"j", "y"},
};

// In all times: Javanese dh, th, bh, and loans from Arabic.
constexpr Rewrite kAnySpellingRules[] = {
    {"ach", "ah"}, {"ae", "ai"}, {"och", "oh"}, {"oe", "u"}, {"ch", "kh"}, {"dh", "d"}, {"th", "t"},
    {"bh", "b"},
};

// In today's spelling.
constexpr std::string_view kEndings[] = {
    "karno", "karto", "harto", "hardo", "wibowo", "kusumo", "kusuma", "negoro", "negara", "ningrat",
    "joyo", "jaya", "harjo", "wijoyo", "wijaya", "dono", "yono", "jono", "warno", "manto",
    "santoso", "widodo", "prawiro", "winata", "nugroho", "suryo", "sastro", "mojo", "mijoyo",
    "wati", "wiryo", "atmojo", "kartono", "digdo", "digdaya", "putro", "putri", "subroto", "priyo",
    "dikromo", "poetro",
};

constexpr Rewrite kGivenNames[] = {
    {"ahmed", "ahmad"}, {"mohammed", "muhamad"}, {"mohamed", "muhamad"}, {"mohamad", "muhamad"},
    {"muhamed", "muhamad"}, {"moh", "muhamad"}, {"muh", "muhamad"},
};
// clang-format on

constexpr Rewriter kOldSpelling(kOldSpellingRules);
constexpr Rewriter kAnySpelling(kAnySpellingRules);

constexpr std::size_t kMaxWords = 4;
constexpr std::size_t kLeastAlone = 6;

using Words = std::vector<std::string>;

bool is_consonant(char c) {
  return !is_vowel(c) && c != 'y';
}

std::string settled(std::string_view letters, bool old_spelling) {
  std::string word(letters);
  if (old_spelling) word = kOldSpelling(word);
  word = without_doubles(kAnySpelling(word), [](char c) { return is_vowel(c); });
  for (const Rewrite& name : kGivenNames) {
    if (word == name.from) return std::string(name.to);
  }
  return word;
}

bool begins_with_su(std::string_view word) {
  return word.size() >= kLeastAlone && word.starts_with("su") && is_consonant(word[2]) &&
         is_vowel(word.back());
}

bool is_javanese(std::string_view word) {
  return begins_with_su(word) || ends_with_any(word, kEndings, kLeastAlone);
}

bool stands_alone(std::string_view word) {
  return begins_with_su(word) && word.back() == 'o';
}

// Surname last; initials are dropped. Nothing where a word is in another script.
Words letters_of(const WrittenName& name) {
  Words out;
  for (const auto* words : {&name.words, &name.surname}) {
    for (const std::string& word : *words) {
      std::string letters = latin_letters(word);
      if (letters.empty() || out.size() == kMaxWords) return {};
      if (letters.size() > 1) out.push_back(std::move(letters));
    }
  }
  return out;
}

// Most names have no word that could be Javanese: found out before anything costs.
bool may_be_javanese(const Words& words) {
  return std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return word.size() >= kLeastAlone - 1 && is_vowel(word.back());
  });
}

struct Spelling {
  std::string_view system;
  bool old = false;    // j is y
  bool today = false;  // j is j
};

bool has_any(const Words& words, std::initializer_list<std::string_view> parts) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return word.find(part) != std::string::npos; });
  });
}

Spelling spelling_of(const Words& words) {
  if (has_any(words, {"oe"})) return {"Van Ophuijsen spelling", true, false};
  if (has_any(words, {"tj", "dj", "nj", "sj"})) return {"Soewandi spelling", true, false};
  const bool either = has_any(words, {"j"});
  return {"EYD spelling", either, true};
}

void add(const Words& words, std::string_view system, bool old, std::vector<NameReading>& out) {
  std::string key = "id";
  bool javanese = false;
  for (const std::string& letters : words) {
    const std::string word = settled(letters, old);
    javanese = javanese || (words.size() == 1 ? stands_alone(word) : is_javanese(word));
    key += ' ' + word;
  }
  if (javanese) out.push_back({system, std::move(key)});
}

}  // namespace

void read_indonesian(const WrittenName& name, std::vector<NameReading>& out) {
  const Words words = letters_of(name);
  if (!may_be_javanese(words)) return;
  const Spelling spelling = spelling_of(words);
  if (spelling.today) add(words, spelling.system, false, out);
  if (spelling.old) add(words, spelling.system, true, out);
}

}  // namespace dragoman::names
