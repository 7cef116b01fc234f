// Surname first, then a given name of one or two syllables, written as one word or two or with a
// hyphen; in Western order where it can't be read so. What a spelling may stand for depends on the
// system, which names seldom show (McCune-Reischauer without its breves has one o for two vowels,
// the press one u for three): each possible syllable gives a key, so two names meet if one reading
// of each is the same.

#include <algorithm>
#include <iterator>

#include "analyzers/names/romanization/korean_surnames.h"
#include "analyzers/names/romanization/korean_syllables.h"
#include "analyzers/names/romanization/languages.h"
#include "analyzers/names/romanization/letters.h"

namespace dragoman::names {
namespace {

using Texts = std::vector<std::string>;
using Words = std::span<const std::string>;

constexpr std::size_t kMaxKeys = 32;
constexpr std::size_t kLongestGiven = 16;

struct Parts {
  std::span<const KoreanSurname> surnames;
  Texts given;  // one or two words; of two, each is a syllable
  KoreanMarks marks;
};

bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

// Everybody writes "eui"; "eo" and "eu" are written by those who distinguish vowels.
bool tells_vowels(std::string_view word) {
  const std::size_t eu = word.find("eu");
  return has(word, "eo") || (eu != std::string_view::npos && word.substr(eu + 2, 1) != "i");
}

void find_marks(std::string_view word, KoreanMarks& marks) {
  marks.aspirates = marks.aspirates || has(word, "'");
  marks.vowels = marks.vowels || tells_vowels(word);
}

std::span<const KoreanSurname> surnames_of(Words words) {
  if (!may_be_korean_surname(words)) return {};
  std::string word;
  for (const std::string& part : plain_parts(words, kKoreanLetters, 2)) word += part;
  std::erase(word, '\'');
  return korean_surnames(word);
}

// R is spoken and written n after most consonants, and y without it: "Yong-nim" for "Yong Rim".
void assimilate(std::string_view first, std::string& second) {
  const bool after_consonant =
      first.ends_with('k') || first.ends_with('m') || first.ends_with('p') || first.ends_with("ng");
  if (after_consonant && second.starts_with('r')) second.front() = 'n';
  if (after_consonant && second.starts_with("ny")) second.erase(0, 1);
}

Texts two_syllables(std::string_view first, std::string_view second, const KoreanMarks& marks) {
  Texts given;
  const Texts firsts = korean_syllables(first, marks);
  if (firsts.empty()) return given;
  const Texts seconds = korean_syllables(second, marks);
  for (const std::string& a : firsts) {
    for (std::string b : seconds) {
      assimilate(a, b);
      given.push_back(a + ' ' + b);
    }
  }
  return given;
}

Texts given_names(const Parts& name) {
  if (name.given.size() == 2) {
    return two_syllables(name.given.front(), name.given.back(), name.marks);
  }
  const std::string_view word = name.given.front();
  Texts given = korean_syllables(word, name.marks);
  for (std::size_t cut = 1; cut < word.size() && word.size() <= kLongestGiven; ++cut) {
    const Texts both = two_syllables(word.substr(0, cut), word.substr(cut), name.marks);
    given.insert(given.end(), both.begin(), both.end());
  }
  return given;
}

// What the spelling shows of its system; without any mark, a hyphen is McCune-Reischauer's, who
// begin no name with g, d, b or j.
std::string_view system_of(Words surname, Words given) {
  std::string name;
  for (const Words words : {surname, given}) {
    for (const std::string& word : words) name += word + ' ';
  }
  if (has(name, "'") || has(name, "ŏ") || has(name, "ŭ")) return "McCune-Reischauer";
  if (tells_vowels(name)) return "Revised Romanization";
  for (const std::string_view press :
       {"oo", "ee", "yu", "ou", "sh", "ah", "oh", "ai", "oi", "rk"}) {
    if (has(name, press)) return "press spelling";
  }
  const bool voiced = has("gdbj", std::string_view(given.front()).substr(0, 1));
  return has(name, "-") && !voiced ? "McCune-Reischauer" : "press spelling";
}

bool read_parts(Words surname, Words given, std::vector<NameReading>& out) {
  Parts name;
  name.surnames = surnames_of(surname);
  if (name.surnames.empty()) return false;
  name.given = plain_parts(given, kKoreanLetters, 2);
  if (name.given.empty()) return false;
  for (const std::string& word : name.given) find_marks(word, name.marks);
  const std::size_t before = out.size();
  const std::string_view system = system_of(surname, given);
  for (const std::string& word : given_names(name)) {
    for (const KoreanSurname& family : name.surnames) {
      if (out.size() - before == kMaxKeys) return true;
      std::string key = "ko ";
      key.append(family.name).append(" ").append(word);
      out.push_back({system, std::move(key)});
    }
  }
  return out.size() > before;
}

// Only a given name whose syllables stand apart shows that the surname comes last.
void read_western_order(Words given, Words surname, std::vector<NameReading>& out) {
  const bool apart = given.size() > 1 || (!given.empty() && has(given.front(), "-"));
  if (apart) read_parts(surname, given, out);
}

// "Won Shik Chung": there are people called Won, but it is Chung who is likely.
bool may_be_western_order(Words words) {
  constexpr std::size_t kFrequent = 20;
  constexpr std::size_t kSeldom = 40;
  const auto first = surnames_of(words.first(1));
  const auto last = surnames_of(words.last(1));
  return !first.empty() && !last.empty() && first.front().rank >= kSeldom &&
         last.front().rank < kFrequent;
}

}  // namespace

void read_korean(const WrittenName& name, std::vector<NameReading>& out) {
  const Words words = name.words;
  if (!name.surname.empty()) {
    // "Geun-hye, Park" was taken for a name in Western order.
    if (!read_parts(name.surname, words, out)) read_western_order(name.surname, words, out);
  } else if (!read_parts(words.first(1), words.subspan(1), out) || may_be_western_order(words)) {
    read_western_order(words.first(words.size() - 1), words.last(1), out);
  }
}

}  // namespace dragoman::names
