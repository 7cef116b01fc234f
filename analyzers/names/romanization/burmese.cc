#include "analyzers/names/romanization/burmese.h"

#include "analyzers/names/romanization/latin_spelling.h"
#include "analyzers/names/romanization/word_set.h"

namespace dragoman::names {
namespace {

// clang-format off
constexpr std::string_view kBurmeseWords[] = {
    "aung", "aye", "ba", "chit", "gyi", "hla", "htay", "htin", "htoo", "htun", "khaing", "khin",
    "kyaw", "kyi", "lin", "lwin", "maung", "min", "mon", "mya", "myat", "myint", "myo", "naing",
    "ne", "nu", "nwe", "nyein", "nyo", "nyun", "nyunt", "ohn", "oo", "pe", "phone", "pyone", "san",
    "saw", "sein", "shwe", "soe", "su", "suu", "swe", "tha", "than", "thant", "thaung", "thein",
    "thet", "thin", "thwin", "tin", "tun", "tut", "wai", "win", "wunna", "yan", "ye", "yi", "zaw",
    "zin",
};

constexpr std::string_view kHonourWords[] = {"bo", "daw", "ko", "ma", "maung", "thakin", "u"};

constexpr Rewrite kSoundRules[] = {
    {"htw", "tw"}, {"ht", "t"}, {"hl", "l"}, {"oo", "u"}, {"unt", "un"}, {"uu", "u"},
    {"gyi", "kyi"},
};
// clang-format on

constexpr Rewriter kSounds(kSoundRules);
constexpr WordSet kBurmese(kBurmeseWords);
constexpr WordSet kHonours(kHonourWords);

constexpr std::size_t kLeastWords = 2;

}  // namespace

void read_burmese(const WrittenName& name, std::vector<NameReading>& out) {
  if (!name.surname.empty()) return;
  std::string key = "my";
  std::size_t words = 0;
  for (const std::string& word : name.words) {
    const bool honour = &word == &name.words.front() && name.words.size() > kLeastWords;
    if (honour && kHonours.contains(word)) continue;
    if (!kBurmese.contains(word)) return;
    key += ' ' + kSounds(word);
    ++words;
  }
  if (words < kLeastWords) return;
  out.push_back({"Burmese romanization", std::move(key)});
}

}  // namespace dragoman::names
