// Names of Thais, Laotians and Cambodians: the spellings that people chose themselves, after the
// letters of Sanskrit or after the sound, and the Royal Institute's. All are brought to the sounds:
// "Bhumibol" and "Phumiphon" are "pumipon". A given name or dynasty shows the language.

#include <unordered_set>

#include "analyzers/names/romanization/burmese.h"
#include "analyzers/names/romanization/languages.h"
#include "analyzers/names/romanization/latin_spelling.h"
#include "analyzers/names/romanization/word_set.h"

namespace dragoman::names {
namespace {

// clang-format off
// Voiced letters are Sanskrit's, or French ones for sounds that Thai pronounces without voice.
constexpr Rewrite kSoundRules[] = {
    {"bh", "p"}, {"b", "p"}, {"ph", "p"}, {"ch", "c"}, {"j", "c"}, {"dh", "t"}, {"d", "t"},
    {"th", "t"}, {"gh", "k"}, {"g", "k"}, {"kh", "k"}, {"v", "w"}, {"sh", "s"}, {"orn", "on"},
    {"ou", "u"}, {"oo", "u"}, {"oe", "e"}, {"ern", "en"}, {"ee", "i"}, {"eu", "u"}, {"arn", "an"},
    {"ae", "e"}, {"aw", "o"}, {"ue", "u"}, {"ien", "ian"}, {"ng", "ng"}, {"y", "i"},
};

// Given names and dynasties, in one spelling each.
constexpr std::string_view kNames[] = {
    // Thai
    "abhisit", "adul", "anand", "atthakit", "banharn", "bhichai", "bhumibol",
    "boonchu", "chalerm", "charoen", "charusathien", "chatichai", "chavalit", "chomanan",
    "kittikachorn", "konthi", "kriangsak", "kukrit", "phao", "phibun", "phraya",
    "pibul", "pichai", "praphat", "prapas", "prasert", "prayut", "prayuth", "prem", "pridi",
    "sanya", "sarit", "sawat", "seni", "siddhi", "somchai", "srisdi", "suchinda", "sunthorn",
    "surayud", "thaksin", "thanat", "thanin", "thanom", "wichit", "yingluck",
    // Lao
    "bounkhong", "inpeng", "katay", "kaysone", "khamphan", "khamtay", "kouprasith", "nosavan",
    "nouhak", "ouane", "oudone", "phetsarath", "phomvihane", "phoui", "phouma", "phoumi",
    "phoumsavan", "quinim", "sananikone", "savang", "sisavang", "sisouk", "souphanouvong",
    "souvanna", "vatthana", "vongvichit",
    // Khmer
    "ieng", "kantol", "khieu", "monireth", "norodom", "nouth", "samphan", "samrin", "sihanouk",
    "sirik", "sisowath", "suramarit", "tioulong",
};
// clang-format on

constexpr Rewriter kSounds(kSoundRules);

constexpr std::size_t kLeastWords = 2;
constexpr std::size_t kMaxWords = 5;

using Words = std::vector<std::string>;

// At a word's end l and r are said n; j, ch and s are said t.
void settle_ending(std::string& sounds) {
  if (sounds.empty()) return;
  char& last = sounds.back();
  if (last == 'l' || last == 'r') last = 'n';
  if (last == 'c' || last == 's') last = 't';
}

std::string sounds_of(std::string_view letters) {
  std::string sounds = without_doubles(kSounds(letters), [](char) { return false; });
  settle_ending(sounds);
  return sounds;
}

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const { return word_hash(word); }
};

using Names = std::unordered_set<std::string, Hash, std::equal_to<>>;

Names make_names() {
  Names names;
  for (const std::string_view name : kNames) names.insert(sounds_of(name));
  return names;
}

bool is_name(std::string_view sounds) {
  static const Names names = make_names();
  return names.contains(sounds);
}

// What stood before a comma is last; initials are dropped. Nothing where a word is in another
// script.
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

}  // namespace

void read_thai(const WrittenName& name, std::vector<NameReading>& out) {
  read_burmese(name, out);
  const Words words = letters_of(name);
  if (words.size() < kLeastWords) return;
  std::string key = "th";
  bool known = false;
  for (const std::string& letters : words) {
    const std::string sounds = sounds_of(letters);
    known = known || is_name(sounds);
    key += ' ' + sounds;
  }
  if (known) out.push_back({"Thai romanization", std::move(key)});
}

}  // namespace dragoman::names
