// Names of Arabs, Persians, Afghans and Pakistanis: the skeletons of all words that identify a
// name, in their order. An article, a kinship or a name that others don't have shows the language.
//
// Texts leave out words of long names, so these have shorter keys as well: given name and surname
// ("Anwar Sadat" for "Mohamed Anwar al-Sadat"), and a ruler's name and his father's ("Fahd bin
// Abdul Aziz" for "Fahd ibn Abd al-Aziz al-Saud").

#include <algorithm>
#include <iterator>

#include "analyzers/names/romanization/arabic_names.h"
#include "analyzers/names/romanization/arabic_skeleton.h"
#include "analyzers/names/romanization/arabic_words.h"
#include "analyzers/names/romanization/languages.h"
#include "analyzers/names/romanization/latin_spelling.h"

namespace dragoman::names {
namespace {

// Names of fewer words or letters are left alone: too many people share them.
constexpr std::size_t kLeastWords = 2;
constexpr std::size_t kLeastKey = 9;
constexpr std::size_t kLeastLetters = 5;  // of a word with a Persian ending

struct Word {
  std::string jim;  // the skeleton with g as jim, settled
  std::string qaf;  // with g as qaf; empty where that is no other
  bool known = false;
};

using Words = std::vector<Word>;

Word read_word(const std::string& letters) {
  const std::string skeleton = arabic_skeleton(letters, ArabicG::kJim);
  const ArabicName name = arabic_name(skeleton);
  Word word{std::string(name.skeleton), {}, name.known};
  const bool two_ways = !word.known && letters.find('g') != std::string::npos;
  if (two_ways) word.qaf = arabic_skeleton(letters, ArabicG::kQaf);
  return word;
}

// Muhammad before another given name, unless both make one name ("Muhammad Ali").
bool begins_with_muhammad(const Words& words) {
  constexpr std::string_view kJoined[] = {"aly",   "rda",  "hsan", "hwsyn", "tky",  "bkyr", "jwad",
                                          "kazym", "mhdy", "jfar", "sdyk",  "amyn", "zhyr"};
  return words[0].jim == "mwhmad" &&
         std::find(std::begin(kJoined), std::end(kJoined), words[1].jim) == std::end(kJoined);
}

// "Ahmed Ali": such names alone identify nobody.
bool is_everyday(const Word& word) {
  constexpr std::string_view kEveryday[] = {
      "mwhmad", "ahmad",  "aly",     "hsan",  "hwsyn", "mhmwd",
      "mwstfa", "abrhym", "abdalah", "ywswf", "wmar",  "xan",
  };
  return std::find(std::begin(kEveryday), std::end(kEveryday), word.jim) != std::end(kEveryday);
}

// Whether a word is romanized as only Persian and Urdu are.
bool is_persian(std::string_view letters) {
  constexpr std::string_view kEndings[] = {"zadeh", "zada", "nejad", "pour", "poor", "yar"};
  return letters.find('v') != std::string_view::npos ||
         ends_with_any(letters, kEndings, kLeastLetters);
}

std::string_view system_of(const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), is_persian) ? "Persian romanization"
                                                             : "Arabic romanization";
}

void add(const Words& words, std::string_view system, std::vector<NameReading>& out) {
  if (std::all_of(words.begin(), words.end(), is_everyday)) return;
  for (const ArabicG g : {ArabicG::kJim, ArabicG::kQaf}) {
    std::string key = "ar";
    for (const Word& word : words) {
      key += ' ';
      key += g == ArabicG::kJim || word.qaf.empty() ? word.jim : word.qaf;
    }
    const bool repeated = !out.empty() && out.back().key == key;
    if (key.size() < kLeastKey || repeated) continue;
    out.push_back({system, std::move(key)});
  }
}

void add_shorter(Words words, bool of_father, std::string_view system,
                 std::vector<NameReading>& out) {
  if (words.size() > kLeastWords && of_father && words[1].jim.size() > 4) {
    add({words[0], words[1]}, system, out);
  }
  if (words.size() > kLeastWords && !of_father && begins_with_muhammad(words)) {
    words.erase(words.begin());
    add(words, system, out);
  }
  if (words.size() > kLeastWords && !words.back().known && words.front().jim != "mwhmad") {
    add({words.front(), words.back()}, system, out);
  }
}

}  // namespace

void read_arabic(const WrittenName& name, std::vector<NameReading>& out) {
  const ArabicWords content = arabic_words(name);
  if (content.words.size() < kLeastWords) return;
  Words words;
  words.reserve(content.words.size());
  for (const std::string& letters : content.words) words.push_back(read_word(letters));
  const bool known =
      std::any_of(words.begin(), words.end(), [](const Word& word) { return word.known; });
  if (!content.arabic && !known) return;
  const std::string_view system = system_of(content.words);
  add(words, system, out);
  add_shorter(std::move(words), content.of_father, system, out);
}

}  // namespace dragoman::names
