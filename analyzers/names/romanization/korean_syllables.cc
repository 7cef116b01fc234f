#include "analyzers/names/romanization/korean_syllables.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace dragoman::names {
namespace {

// Sounds after the first are what the spelling stands for too, where marks were dropped or the
// press spells as it hears.
struct Sound {
  std::string_view spelling;
  std::string_view sound;
  std::string_view other = "-";  // "-": none
};

// clang-format off
constexpr Sound kInitials[] = {
    {"", ""}, {"g", "g"}, {"k", "g"}, {"k'", "g"}, {"kh", "g"}, {"kk", "g"}, {"n", "n"},
    {"d", "d"}, {"t", "d", "t"}, {"t'", "t"}, {"th", "t"}, {"tt", "d"}, {"r", "r"}, {"l", "r"},
    {"rh", "r"}, {"m", "m"}, {"b", "b"}, {"p", "b", "p"}, {"p'", "p"}, {"ph", "p"}, {"pp", "b"},
    {"s", "s"}, {"sh", "s"}, {"ss", "s"}, {"j", "j"}, {"ch", "j", "ch"}, {"ch'", "ch"},
    {"tch", "j"}, {"jj", "j"}, {"h", "h"}, {"wh", "hw"},
};

constexpr Sound kVowels[] = {
    {"a", "a"}, {"ah", "a"}, {"ae", "ae"}, {"ai", "ae"}, {"ay", "ae"}, {"e", "e"}, {"eh", "e"},
    {"ee", "i"}, {"eo", "eo"}, {"eu", "u"}, {"eui", "i"}, {"i", "i"}, {"o", "o", "eo"}, {"oh", "o"},
    {"oe", "oe"}, {"oi", "oe"}, {"oo", "u"}, {"ou", "eo"}, {"u", "u", "eo"}, {"uh", "eo"},
    {"ui", "i"}, {"wa", "wa"}, {"wah", "wa"}, {"wae", "wae"}, {"we", "we"}, {"wee", "wi"},
    {"weo", "wo"}, {"wi", "wi"}, {"wo", "wo"}, {"woo", "u"}, {"wu", "u"}, {"ya", "ya"},
    {"yah", "ya"}, {"yae", "ye"}, {"ye", "ye"}, {"yee", "i"}, {"yeo", "yeo"}, {"yi", "i"},
    {"yo", "yo", "yeo"}, {"yoo", "yu"}, {"you", "yeo", "yu"}, {"yu", "yu", "yeo"}, {"yuh", "yeo"},
};

constexpr Sound kFinals[] = {
    {"", ""}, {"k", "k"}, {"ck", "k"}, {"g", "k"}, {"n", "n"}, {"t", "t"}, {"d", "t"}, {"l", "l"},
    {"ll", "l"}, {"m", "m"}, {"p", "p"}, {"b", "p"}, {"ng", "ng"},
};

// The syllables that Chinese characters are read as, which nearly all given names are made of: what
// they have no room for is no reading of a spelling. Sorted.
constexpr std::string_view kSyllables[] = {
    "a", "ae", "aek", "aeng", "ak", "al", "am", "an", "ang", "ap", "ba", "bae", "baek", "bak",
    "bal", "ban", "bang", "beol", "beom", "beon", "beop", "bi", "bin", "bing", "bo", "bok", "bon",
    "bong", "bu", "buk", "bul", "bun", "bung", "byeok", "byeol", "byeon", "byeong", "cha", "chae",
    "chaek", "chak", "chal", "cham", "chan", "chang", "che", "cheo", "cheok", "cheol", "cheom",
    "cheon", "cheong", "cheop", "chi", "chik", "chil", "chim", "chin", "ching", "cho", "choe",
    "chok", "chon", "chong", "chu", "chuk", "chul", "chun", "chung", "chwi", "da", "dae", "dal",
    "dam", "dan", "dang", "dap", "deok", "do", "dok", "dol", "don", "dong", "du", "duk", "dun",
    "dung", "eo", "eok", "eol", "eom", "eon", "eop", "ga", "gae", "gaek", "gaeng", "gak", "gal",
    "gam", "gan", "gang", "gap", "ge", "geo", "geol", "geom", "geon", "geop", "gi", "gil", "gim",
    "gin", "go", "goe", "goeng", "gok", "gol", "gon", "gong", "gu", "guk", "gul", "gum", "gun",
    "gung", "gup", "gwa", "gwae", "gwak", "gwal", "gwan", "gwang", "gwi", "gwol", "gwon", "gye",
    "gyeok", "gyeol", "gyeom", "gyeon", "gyeong", "gyo", "gyu", "gyul", "gyun", "ha", "hae", "haek",
    "haeng", "hak", "hal", "ham", "han", "hang", "hap", "heo", "heom", "heon", "hi", "ho", "hoe",
    "hoeng", "hok", "hol", "hon", "hong", "hu", "huk", "hum", "hun", "hung", "hup", "hwa", "hwak",
    "hwal", "hwan", "hwang", "hwi", "hwon", "hyang", "hye", "hyeok", "hyeol", "hyeon", "hyeong",
    "hyeop", "hyo", "hyu", "hyul", "hyung", "i", "ik", "il", "im", "in", "ing", "ip", "ja", "jae",
    "jaeng", "jak", "jam", "jan", "jang", "jap", "je", "jeo", "jeok", "jeol", "jeom", "jeon",
    "jeong", "jeop", "ji", "jik", "jil", "jim", "jin", "jing", "jip", "jo", "jok", "jon", "jong",
    "ju", "juk", "jul", "jun", "jung", "jwa", "ma", "mae", "maek", "maeng", "mak", "mal", "man",
    "mang", "mi", "mil", "min", "mo", "mok", "mol", "mong", "mu", "muk", "mul", "mun", "myeol",
    "myeon", "myeong", "myo", "na", "nae", "naeng", "nak", "nal", "nam", "nan", "nang", "nap", "ni",
    "nik", "nil", "nim", "nin", "no", "noe", "nok", "non", "nong", "nu", "nul", "nung", "o", "oe",
    "ok", "ol", "on", "ong", "pa", "pae", "paeng", "pal", "pan", "pi", "pil", "po", "pok", "pum",
    "pung", "pyeon", "pyeong", "pyo", "ra", "rae", "rak", "ram", "ran", "rang", "ri", "rim", "rin",
    "rip", "ro", "roe", "rok", "ron", "rong", "ru", "ruk", "rum", "rung", "sa", "sae", "saek",
    "saeng", "sak", "sal", "sam", "san", "sang", "sap", "se", "seo", "seok", "seol", "seom", "seon",
    "seong", "seop", "si", "sik", "sil", "sim", "sin", "sip", "so", "soe", "sok", "sol", "son",
    "song", "su", "suk", "sul", "sum", "sun", "sung", "sup", "ta", "tae", "taek", "tak", "tal",
    "tam", "tan", "tang", "tap", "to", "toe", "ton", "tong", "tu", "tuk", "u", "uk", "ul", "um",
    "un", "ung", "up", "wa", "wae", "wal", "wan", "wang", "wi", "wol", "won", "ya", "yak", "yang",
    "ye", "yeo", "yeok", "yeol", "yeom", "yeon", "yeong", "yeop", "yo", "yok", "yong", "yu", "yuk",
    "yul", "yun", "yung",
};
// clang-format on

static_assert(std::is_sorted(std::begin(kSyllables), std::end(kSyllables)));

using Readings = std::vector<std::string>;

// An open syllable's u is never ŏ: that is "uh".
bool may_be_other(const Sound& vowel, std::string_view final, const KoreanMarks& marks) {
  if (vowel.other == "-" || marks.vowels) return false;
  return !final.empty() || !vowel.spelling.ends_with('u');
}

// North Korea writes r where the South has lost it before i and y; before y it can't be known.
std::string syllable(std::string_view initial, std::string_view vowel, std::string_view final) {
  const bool lost = initial == "r" && vowel.starts_with('y');
  return std::string(lost ? std::string_view{} : initial).append(vowel).append(final);
}

void add_syllables(const Sound& initial, const Sound& vowel, const Sound& final,
                   const KoreanMarks& marks, Readings& out) {
  const bool other_initial = initial.other != "-" && !marks.aspirates;
  const bool other_vowel = may_be_other(vowel, final.spelling, marks);
  out.push_back(syllable(initial.sound, vowel.sound, final.sound));
  if (other_vowel) out.push_back(syllable(initial.sound, vowel.other, final.sound));
  if (other_initial) out.push_back(syllable(initial.other, vowel.sound, final.sound));
  if (other_initial && other_vowel) {
    out.push_back(syllable(initial.other, vowel.other, final.sound));
  }
}

// A name of native words keeps the literal sound of its spelling, which comes first.
void drop_impossible(Readings& readings) {
  if (readings.empty()) return;
  const std::string outright = readings.front();
  std::erase_if(readings, [](const std::string& reading) {
    return !std::binary_search(std::begin(kSyllables), std::end(kSyllables), reading);
  });
  if (readings.empty()) readings.push_back(outright);
}

template <typename Use>
void for_each_beginning(std::span<const Sound> sounds, std::string_view text, Use use) {
  for (const Sound& sound : sounds) {
    if (text.starts_with(sound.spelling)) use(sound, text.substr(sound.spelling.size()));
  }
}

}  // namespace

std::vector<std::string> korean_syllables(std::string_view spelling, const KoreanMarks& marks) {
  constexpr std::size_t kLongest = 8;  // "ch'young"
  Readings out;
  if (spelling.empty() || spelling.size() > kLongest) return out;
  for_each_beginning(kInitials, spelling, [&](const Sound& initial, std::string_view rest) {
    for_each_beginning(kVowels, rest, [&](const Sound& vowel, std::string_view end) {
      for (const Sound& final : kFinals) {
        if (final.spelling == end) add_syllables(initial, vowel, final, marks, out);
      }
    });
  });
  drop_impossible(out);
  return out;
}

}  // namespace dragoman::names
