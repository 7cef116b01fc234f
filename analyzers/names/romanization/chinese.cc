// Surname first, then a given name of one or two syllables, written as one word or two or with a
// hyphen. The whole name is in one system: a syllable that only Wade-Giles has makes it Wade-Giles,
// one that only Pinyin has, Pinyin. The key is the name in Pinyin, the given name as one word, for
// Pinyin leaves open where its syllables part.

#include <algorithm>
#include <iterator>

#include "analyzers/names/romanization/chinese_surnames.h"
#include "analyzers/names/romanization/chinese_syllables.h"
#include "analyzers/names/romanization/languages.h"
#include "analyzers/names/romanization/letters.h"

namespace dragoman::names {
namespace {

using Texts = std::vector<std::string>;
using Words = std::span<const std::string>;

// A name without its marks may stand for dozens of syllables: "Chu Chu-chu". The likeliest come
// first.
constexpr std::size_t kMaxKeys = 32;

// What the name shows of how it was spelled: where one mark is written, none was dropped.
struct Marks {
  bool aspirates = false;
  bool umlauts = false;
};

struct Parts {
  std::span<const ChineseSurname> surnames;
  Texts given;  // one or two words; of two, each is a syllable
  Marks marks;
};

// "ch'ing", but not "xi'an".
bool marks_aspiration(std::string_view word) {
  const std::size_t mark = word.find('\'');
  return mark != std::string_view::npos && mark > 0 &&
         std::string_view("kptzsh").find(word[mark - 1]) != std::string_view::npos;
}

void find_marks(std::string_view word, Marks& marks) {
  marks.aspirates = marks.aspirates || marks_aspiration(word);
  marks.umlauts = marks.umlauts || word.find('v') != std::string_view::npos;
}

// Empty parts if the first words are no surname: most names end here.
Parts parts_of(Words surname, Words given) {
  Parts parts;
  std::string spelling;
  for (const std::string& part : plain_parts(surname, kChineseLetters, 2)) spelling += part;
  parts.surnames = chinese_surnames(spelling);
  if (parts.surnames.empty()) return parts;
  parts.given = plain_parts(given, kChineseLetters, 2);
  find_marks(spelling, parts.marks);
  for (const std::string& word : parts.given) find_marks(word, parts.marks);
  return parts;
}

// Calls use(first, second) for each way to cut the word in two.
template <typename Use>
void for_each_cut(std::string_view word, Use use) {
  constexpr std::size_t kLongest = 7;  // of one syllable: "ch'uang"
  if (word.size() > 2 * kLongest) return;
  for (std::size_t at = 1; at < word.size(); ++at) use(word.substr(0, at), word.substr(at));
}

// The word in plain Pinyin, if it has one or two syllables; an apostrophe may part them.
std::string pinyin_word(std::string_view word) {
  std::string found(pinyin_syllable(word));
  for_each_cut(word, [&](std::string_view first, std::string_view second) {
    if (!found.empty()) return;
    if (second.front() == '\'') second.remove_prefix(1);
    const std::string_view a = pinyin_syllable(first);
    const std::string_view b = a.empty() ? a : pinyin_syllable(second);
    if (!b.empty()) found = std::string(a).append(b);
  });
  return found;
}

std::string pinyin_given(const Texts& given) {
  if (given.size() == 1) return pinyin_word(given.front());
  const std::string_view first = pinyin_syllable(given.front());
  const std::string_view second = pinyin_syllable(given.back());
  return first.empty() || second.empty() ? "" : std::string(first).append(second);
}

// Null if Pinyin doesn't spell any surname so.
const ChineseSurname* pinyin_surname(const Parts& name) {
  const auto found = std::find_if(
      name.surnames.begin(), name.surnames.end(),
      [](const ChineseSurname& surname) { return surname.system != ChineseSpelling::kWadeGiles; });
  return found == name.surnames.end() ? nullptr : &*found;
}

bool lost_marks(bool apostrophe_dropped, bool umlaut_dropped, const Marks& marks) {
  return (marks.aspirates && apostrophe_dropped) || (marks.umlauts && umlaut_dropped);
}

// What the syllable may be, as far as the marks in the rest of the name allow.
std::vector<std::string_view> wade_giles(std::string_view spelling, const Marks& marks) {
  const auto all = wade_giles_syllables(spelling);
  std::vector<std::string_view> pinyin;
  for (const bool lost : {false, true}) {
    for (const WadeGilesSyllable& syllable : all) {
      if (lost_marks(syllable.apostrophe_dropped, syllable.umlaut_dropped, marks) != lost) continue;
      pinyin.push_back(syllable.pinyin);
    }
    if (!pinyin.empty()) break;
  }
  return pinyin;
}

using Surnames = std::vector<const ChineseSurname*>;

// In Wade-Giles or a spelling of their own, the most frequent first. Those that lost marks which
// the rest of the name has are left out, unless only rare ones are left: in "Chen P'ing" it is the
// surname that lost one. Where a frequent surname is spelled so, a rare one isn't meant.
Surnames wade_giles_surnames(const Parts& name) {
  Surnames all;
  Surnames marked;
  for (const ChineseSurname& surname : name.surnames) {
    if (surname.system == ChineseSpelling::kPinyin) continue;
    all.push_back(&surname);
    if (lost_marks(surname.apostrophe_dropped, surname.umlaut_dropped, name.marks)) continue;
    marked.push_back(&surname);
  }
  const bool only_rare = marked.empty() || marked.front()->rank == SurnameRank::kRare;
  Surnames& kept = only_rare ? all : marked;
  while (kept.size() > 1 && kept.front()->rank == SurnameRank::kCommon &&
         kept.back()->rank == SurnameRank::kRare) {
    kept.pop_back();
  }
  return kept;
}

void add_two_syllables(std::string_view first, std::string_view second, const Marks& marks,
                       Texts& words) {
  const auto firsts = wade_giles(first, marks);
  if (firsts.empty()) return;
  const auto seconds = wade_giles(second, marks);
  for (const std::string_view a : firsts) {
    for (const std::string_view b : seconds) words.push_back(std::string(a).append(b));
  }
}

Texts wade_giles_given(const Parts& name) {
  Texts words;
  if (name.given.size() == 2) {
    add_two_syllables(name.given.front(), name.given.back(), name.marks, words);
    return words;
  }
  const std::string& word = name.given.front();
  for (const std::string_view pinyin : wade_giles(word, name.marks)) words.emplace_back(pinyin);
  for_each_cut(word, [&](std::string_view first, std::string_view second) {
    add_two_syllables(first, second, name.marks, words);
  });
  return words;
}

// Whether a name that Pinyin has room for is in Wade-Giles rather: Pinyin writes the given name as
// one word; or the surname is a more frequent one there ("Chou", which is Zhou).
bool looks_like_wade_giles(const Parts& name, const ChineseSurname& pinyin,
                           const Surnames& wade_giles) {
  if (wade_giles.empty()) return false;
  return name.given.size() == 2 || wade_giles.front()->rank > pinyin.rank;
}

void add(std::string_view system, const ChineseSurname& surname, std::string_view given,
         std::vector<NameReading>& out) {
  std::string key = "zh ";
  key.append(surname.pinyin).append(" ").append(given);
  out.push_back({system, std::move(key)});
}

void add_all(std::string_view system, const Surnames& surnames, const Texts& given,
             std::vector<NameReading>& out) {
  std::size_t left = kMaxKeys;
  for (const std::string& word : given) {
    for (const ChineseSurname* surname : surnames) {
      if (left-- == 0) return;
      add(system, *surname, word, out);
    }
  }
}

// "Deng Hsiao-ping", "Chiang Jingguo".
void add_mixed(const Parts& name, const ChineseSurname* pinyin, const Surnames& wade_giles,
               std::vector<NameReading>& out) {
  constexpr std::string_view kSystem = "Pinyin and Wade-Giles";
  if (pinyin != nullptr) {
    add_all(kSystem, {pinyin}, wade_giles_given(name), out);
  } else if (const std::string given = pinyin_given(name.given); !given.empty()) {
    add_all(kSystem, wade_giles, {given}, out);
  }
}

// A given name of one syllable doesn't show the system ("Peng Chen" was Peng Zhen); one of two, as
// one word, is Pinyin if it can be.
void read_systems(const Parts& name, std::vector<NameReading>& out) {
  const ChineseSurname* const pinyin = pinyin_surname(name);
  const bool may_be_pinyin = pinyin != nullptr && !name.marks.aspirates;
  const std::string given = may_be_pinyin ? pinyin_given(name.given) : "";
  const Surnames surnames = wade_giles_surnames(name);
  const bool is_pinyin = !given.empty();
  const bool pinyin_first = is_pinyin && !looks_like_wade_giles(name, *pinyin, surnames);
  if (pinyin_first) add("Pinyin", *pinyin, given, out);
  if (!pinyin_first || !pinyin_syllable(given).empty()) {
    add_all("Wade-Giles", surnames, wade_giles_given(name), out);
  }
  if (is_pinyin && !pinyin_first) add("Pinyin", *pinyin, given, out);
}

bool read_parts(Words surname, Words given, std::vector<NameReading>& out) {
  if (!may_be_chinese_surname(surname)) return false;
  const Parts parts = parts_of(surname, given);
  if (parts.given.empty()) return false;
  const std::size_t before = out.size();
  read_systems(parts, out);
  if (out.size() == before) {
    add_mixed(parts, pinyin_surname(parts), wade_giles_surnames(parts), out);
  }
  return out.size() > before;
}

}  // namespace

void read_chinese(const WrittenName& name, std::vector<NameReading>& out) {
  const Words words = name.words;
  if (!name.surname.empty()) {
    read_parts(name.surname, words, out);
  } else if (words.size() < 3 || !read_parts(words.first(2), words.subspan(2), out)) {
    read_parts(words.first(1), words.subspan(1), out);  // else the first two are "Ou Yang"
  }
}

}  // namespace dragoman::names
