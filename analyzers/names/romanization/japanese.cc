// A surname and a given name, in either order: the key has them sorted. There is no list of
// surnames; words that are made of Japanese syllables throughout are rare elsewhere. Two words
// only: nobody in modern Japan has a middle name.

#include <algorithm>

#include "analyzers/names/romanization/japanese_sounds.h"
#include "analyzers/names/romanization/languages.h"
#include "analyzers/names/romanization/letters.h"

namespace dragoman::names {
namespace {

constexpr std::size_t kMaxLetters = 24;  // of a word: "Minamimatsuura" has 14

// Words end in a vowel or n, or in a vowel's length ("Satoh"): most names' words don't.
bool may_be_japanese(std::string_view word) {
  const auto last = static_cast<unsigned char>(word.back());
  return last >= 0x80 || std::string_view("aiueonh").find(word.back()) != std::string_view::npos;
}

JapaneseWord read_word(const std::string& written) {
  std::string word;
  for (const std::string& part : plain_parts({&written, 1}, kJapaneseLetters, 3)) word += part;
  if (word.size() > kMaxLetters) return {};
  JapaneseWord read = read_japanese_word(word);
  if (read.morae < 2) read.sound.clear();  // "So", "Mo": too little to go by
  return read;
}

}  // namespace

void read_japanese(const WrittenName& name, std::vector<NameReading>& out) {
  if (name.surname.size() + name.words.size() != 2) return;
  const std::string& one = name.surname.empty() ? name.words.front() : name.surname.front();
  const std::string& other = name.words.back();
  if (!may_be_japanese(one) || !may_be_japanese(other)) return;
  const JapaneseWord a = read_word(one);
  const JapaneseWord b = a.sound.empty() ? a : read_word(other);
  if (b.sound.empty()) return;
  std::string key = "ja ";
  key.append(std::min(a.sound, b.sound)).append(" ").append(std::max(a.sound, b.sound));
  out.push_back({a.kunrei || b.kunrei ? "Kunrei" : "Hepburn", std::move(key)});
}

}  // namespace dragoman::names
