#include "analyzers/names/romanization/chinese_syllables.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace dragoman::names {
namespace {

struct Initial {
  std::string_view pinyin;
  std::string_view wade_giles;
  std::string_view finals;  // in Pinyin, ü as v everywhere
};

// clang-format off
constexpr Initial kInitials[] = {
    {"", "", "a ai an ang ao e ei en eng er o ou"},
    {"b", "p", "a ai an ang ao ei en eng i ian iao ie in ing o u"},
    {"p", "p'", "a ai an ang ao ei en eng i ian iao ie in ing o ou u"},
    {"m", "m", "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u"},
    {"f", "f", "a an ang ei en eng o ou u"},
    {"d", "t", "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo"},
    {"t", "t'", "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo"},
    {"n", "n", "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve"},
    {"l", "l", "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve"},
    {"g", "k", "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"},
    {"k", "k'", "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo"},
    {"h", "h", "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"},
    {"j", "ch", "i ia ian iang iao ie in ing iong iu v van ve vn"},
    {"q", "ch'", "i ia ian iang iao ie in ing iong iu v van ve vn"},
    {"x", "hs", "i ia ian iang iao ie in ing iong iu v van ve vn"},
    {"zh", "ch", "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo"},
    {"ch", "ch'", "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo"},
    {"sh", "sh", "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo"},
    {"r", "j", "an ang ao e en eng i ong ou u uan ui un uo"},
    {"z", "ts", "a ai an ang ao e ei en eng i ong ou u uan ui un uo"},
    {"c", "ts'", "a ai an ang ao e en eng i ong ou u uan ui un uo"},
    {"s", "s", "a ai an ang ao e en eng i ong ou u uan ui un uo"},
    {"y", "y", "a an ang ao e i in ing ong ou v van ve vn"},
    {"w", "w", "a ai an ang ei en eng o u"},
};

struct Final {
  std::string_view initials;  // the Pinyin initials it holds for; empty: all
  std::string_view pinyin;
  std::string_view wade_giles;
};

// The finals that differ; the first row that fits holds.
constexpr Final kFinals[] = {
    {" zh ch sh r ", "i", "ih"},
    {" y ", "an", "en"},
    {" y ", "ou", "u"},
    {" y ", "e", "eh"},
    {" g k h ", "e", "o"},
    {" g k ", "ui", "uei"},
    {" g k h sh ", "uo", "uo"},
    {"", "uo", "o"},
    {"", "er", "erh"},
    {"", "ian", "ien"},
    {"", "ie", "ieh"},
    {"", "iong", "iung"},
    {"", "ong", "ung"},
    {"", "ve", "veh"},
};

// Syllables that don't divide into the initial and the final.
struct Whole {
  std::string_view pinyin;
  std::string_view wade_giles;
};

constexpr Whole kWholes[] = {{"zi", "tzu"}, {"ci", "tz'u"}, {"si", "ssu"}, {"yi", "i"}, {"e", "o"}};

// Other ways to write a beginning or a syllable of Wade-Giles, in the press and on visiting cards.
// Those of beginnings hold before a vowel.
struct Respelling {
  std::string_view wade_giles;
  std::string_view other;
};

constexpr Respelling kOtherBeginnings[] = {{"hu", "hw"}, {"ku", "kw"}, {"k'u", "k'w"}};
constexpr Respelling kOtherSyllables[] = {
    {"tzu", "tze"}, {"tz'u", "tz'e"}, {"ssu", "szu"}, {"ssu", "sze"}, {"i", "yi"}, {"hui", "huei"}, {"yvan", "yuen"},
};
// clang-format on

std::string with_u(std::string text) {
  std::replace(text.begin(), text.end(), 'v', 'u');
  return text;
}

std::string wade_giles_of(const Initial& initial, std::string_view final) {
  const std::string pinyin = std::string(initial.pinyin).append(final);
  for (const Whole& whole : kWholes) {
    if (whole.pinyin == pinyin) return std::string(whole.wade_giles);
  }
  const std::string listed = ' ' + std::string(initial.pinyin) + ' ';
  for (const Final& row : kFinals) {
    const bool holds = row.initials.empty() || row.initials.find(listed) != std::string_view::npos;
    if (holds && row.pinyin == final) return std::string(initial.wade_giles).append(row.wade_giles);
  }
  return std::string(initial.wade_giles).append(final);
}

// The spelling and the others there are for it.
std::vector<std::string> usual_spellings(const std::string& wade_giles, std::string_view final) {
  std::vector<std::string> spellings = {wade_giles};
  for (const Respelling& row : kOtherSyllables) {
    if (row.wade_giles == wade_giles) spellings.emplace_back(row.other);
  }
  for (const Respelling& row : kOtherBeginnings) {
    const bool begins = wade_giles.starts_with(row.wade_giles);
    const std::string rest = begins ? wade_giles.substr(row.wade_giles.size()) : "";
    const bool before_vowel = !rest.empty() && rest.front() != 'n';  // "kung", "kun"
    if (before_vowel) spellings.push_back(std::string(row.other) + rest);
  }
  if (final == "e" && !wade_giles.ends_with("eh")) {  // "teh" for "te", "keh" and "ke" for "ko"
    const std::string beginning = wade_giles.substr(0, wade_giles.size() - 1);
    spellings.push_back(beginning + "eh");
    if (wade_giles.ends_with('o')) spellings.push_back(beginning + "e");
  }
  if (final == "ve") {  // "hsio" and "hsioh" for "hsüeh"
    const std::string beginning = wade_giles.substr(0, wade_giles.size() - 3);
    const std::string_view vowel = beginning == "y" ? "o" : "io";
    spellings.push_back(std::string(beginning).append(vowel));
    spellings.push_back(std::string(beginning).append(vowel).append("h"));
  }
  return spellings;
}

struct PinyinSpelling {
  std::string spelling;
  std::string_view pinyin;
};

class Syllables {
 public:
  Syllables() {
    for (const Initial& initial : kInitials) add_pinyin(initial);
    std::sort(pinyin_.begin(), pinyin_.end());
    pinyin_.erase(std::unique(pinyin_.begin(), pinyin_.end()), pinyin_.end());
    for (const Initial& initial : kInitials) add_spellings(initial);
    std::sort(pinyin_spellings_.begin(), pinyin_spellings_.end(),
              [](const auto& a, const auto& b) { return a.spelling < b.spelling; });
    sort_wade_giles();
  }

  std::string_view pinyin(std::string_view spelling) const {
    const auto row = std::lower_bound(
        pinyin_spellings_.begin(), pinyin_spellings_.end(), spelling,
        [](const PinyinSpelling& a, std::string_view text) { return a.spelling < text; });
    const bool found = row != pinyin_spellings_.end() && row->spelling == spelling;
    return found ? row->pinyin : std::string_view{};
  }

  std::span<const WadeGilesSyllable> wade_giles() const { return wade_giles_; }

  std::span<const WadeGilesSyllable> wade_giles(std::string_view spelling) const {
    const auto [begin, end] =
        std::equal_range(wade_giles_.begin(), wade_giles_.end(), spelling, BySpelling{});
    return {begin, end};
  }

 private:
  struct BySpelling {
    bool operator()(const WadeGilesSyllable& a, std::string_view b) const { return a.spelling < b; }
    bool operator()(std::string_view a, const WadeGilesSyllable& b) const { return a < b.spelling; }
  };

  template <typename Use>
  static void for_each_final(const Initial& initial, Use use) {
    std::string_view finals = initial.finals;
    while (!finals.empty()) {
      const std::size_t end = std::min(finals.find(' '), finals.size());
      use(finals.substr(0, end));
      finals.remove_prefix(std::min(end + 1, finals.size()));
    }
  }

  void add_pinyin(const Initial& initial) {
    for_each_final(initial, [&](std::string_view final) {
      pinyin_.push_back(with_u(std::string(initial.pinyin).append(final)));
    });
  }

  void add_spellings(const Initial& initial) {
    for_each_final(initial, [&](std::string_view final) {
      const std::string marked = std::string(initial.pinyin).append(final);
      const std::string_view pinyin =
          *std::lower_bound(pinyin_.begin(), pinyin_.end(), with_u(marked));
      pinyin_spellings_.push_back({marked, pinyin});
      if (with_u(marked) != marked) pinyin_spellings_.push_back({with_u(marked), pinyin});
      for (const std::string& spelling : usual_spellings(wade_giles_of(initial, final), final)) {
        add_wade_giles(spelling, pinyin);
      }
    });
  }

  void add_wade_giles(const std::string& spelling, std::string_view pinyin) {
    std::string unaspirated = spelling;
    std::erase(unaspirated, '\'');
    const bool marked = spelling.find('v') != std::string::npos;
    const bool aspirated = unaspirated != spelling;
    wade_giles_.push_back({spelling, pinyin, false, false});
    if (marked) wade_giles_.push_back({with_u(spelling), pinyin, false, true});
    if (aspirated) wade_giles_.push_back({unaspirated, pinyin, true, false});
    if (marked && aspirated) wade_giles_.push_back({with_u(unaspirated), pinyin, true, true});
  }

  // By spelling, those with fewer marks dropped first.
  void sort_wade_giles() {
    const auto order = [](const WadeGilesSyllable& row) {
      return std::tie(row.spelling, row.apostrophe_dropped, row.umlaut_dropped, row.pinyin);
    };
    std::sort(wade_giles_.begin(), wade_giles_.end(),
              [&](const auto& a, const auto& b) { return order(a) < order(b); });
    const auto repeats = [](const auto& a, const auto& b) {
      return a.spelling == b.spelling && a.pinyin == b.pinyin;
    };
    wade_giles_.erase(std::unique(wade_giles_.begin(), wade_giles_.end(), repeats),
                      wade_giles_.end());
  }

  std::vector<std::string> pinyin_;
  std::vector<PinyinSpelling> pinyin_spellings_;
  std::vector<WadeGilesSyllable> wade_giles_;
};

const Syllables& syllables() {
  static const Syllables tables;
  return tables;
}

}  // namespace

std::string_view pinyin_syllable(std::string_view spelling) {
  return syllables().pinyin(spelling);
}

std::span<const WadeGilesSyllable> wade_giles_syllables(std::string_view spelling) {
  return syllables().wade_giles(spelling);
}

std::span<const WadeGilesSyllable> wade_giles_table() {
  return syllables().wade_giles();
}

}  // namespace dragoman::names
