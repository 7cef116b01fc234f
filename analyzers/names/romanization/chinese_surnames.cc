#include "analyzers/names/romanization/chinese_surnames.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>
#include <vector>

#include "analyzers/names/romanization/chinese_syllables.h"
#include "analyzers/names/romanization/word_filter.h"

namespace dragoman::names {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Common: of the hundred most frequent surnames of today's People's Republic. Known: of the next
// two hundred. Rare: what else the Hundred Family Surnames have and is still met. All sorted.
// clang-format off
constexpr std::string_view kCommon[] = {
    "bai", "cai", "cao", "chen", "cheng", "cui", "dai", "deng", "ding", "dong", "du", "duan", "fan",
    "fang", "feng", "fu", "gao", "gong", "gu", "guo", "han", "hao", "he", "hou", "hu", "huang",
    "jia", "jiang", "jin", "lei", "li", "liang", "liao", "lin", "liu", "long", "lu", "luo", "ma",
    "mao", "meng", "pan", "peng", "qian", "qin", "qiu", "ren", "shao", "shen", "shi", "song", "su",
    "sun", "tan", "tang", "tao", "tian", "wan", "wang", "wei", "wu", "xia", "xiao", "xie", "xiong",
    "xu", "xue", "yan", "yang", "yao", "ye", "yin", "yu", "yuan", "zeng", "zhang", "zhao", "zheng",
    "zhong", "zhou", "zhu", "zou",
};

constexpr std::string_view kKnown[] = {
    "ai", "an", "ao", "bao", "bi", "bian", "bo", "bu", "cen", "chai", "chang", "che", "chu", "cong",
    "dang", "di", "diao", "dou", "fei", "gai", "gan", "ge", "geng", "gou", "guan", "gui", "hong",
    "hua", "huan", "huo", "ji", "jian", "jiao", "jing", "kang", "ke", "kong", "kou", "lai", "lan",
    "lang", "lao", "le", "leng", "ling", "lou", "luan", "man", "mei", "mi", "miao", "min", "ming",
    "mo", "mou", "mu", "na", "nan", "ni", "nie", "ning", "niu", "ou", "pang", "pei", "pi", "pu",
    "qi", "qiao", "qu", "quan", "que", "ran", "rao", "rong", "ru", "ruan", "rui", "sa", "sang",
    "sha", "shan", "shang", "she", "shu", "si", "sui", "teng", "tie", "tong", "tu", "wen", "weng",
    "xi", "xiang", "xin", "xing", "xuan", "xun", "yi", "ying", "you", "yue", "yun", "zang", "zha",
    "zhai", "zhan", "zhuang", "zhuo", "zong", "zu", "zuo",
};

constexpr std::string_view kRare[] = {
    "a", "ba", "bang", "bei", "ben", "bie", "bin", "bing", "cang", "chao", "chi", "chong", "chou",
    "chuang", "dan", "dao", "e", "ga", "guang", "gun", "hai", "hang", "heng", "huai", "hui", "jie",
    "ju", "jue", "kan", "kuai", "kuang", "kui", "lian", "lun", "mai", "mang", "men", "mian", "nai",
    "neng", "nong", "nuo", "piao", "ping", "qia", "qiang", "qing", "sai", "sen", "shuai", "shuang",
    "shui", "suo", "ta", "tai", "tuo", "wo", "xian", "xiu", "ya", "yong", "zai", "zan", "ze", "zhe",
    "zhen", "zhi", "zi",
};

constexpr Pair kCompound[] = {
    {"bai", "li"}, {"chun", "yu"}, {"dong", "fang"}, {"dong", "guo"}, {"duan", "mu"}, {"du", "gu"},
    {"gong", "sun"}, {"gong", "yang"}, {"he", "lian"}, {"huang", "fu"}, {"ling", "hu"},
    {"mu", "rong"}, {"na", "lan"}, {"nan", "gong"}, {"ou", "yang"}, {"pu", "yang"},
    {"shang", "guan"}, {"shen", "tu"}, {"si", "kong"}, {"si", "ma"}, {"si", "tu"}, {"tai", "shi"},
    {"tan", "tai"}, {"tuo", "ba"}, {"wei", "chi"}, {"xia", "hou"}, {"xi", "men"}, {"xuan", "yuan"},
    {"yu", "chi"}, {"yu", "wen"}, {"zhang", "sun"}, {"zhong", "li"}, {"zhu", "ge"}, {"zuo", "qiu"},
};

constexpr Pair kOwnSpellings[] = {
    {"chow", "zhou"}, {"foo", "fu"}, {"kiang", "jiang"}, {"koo", "gu"}, {"lee", "li"},
    {"loo", "lu"}, {"quo", "guo"}, {"soo", "su"}, {"soong", "song"}, {"tsiang", "jiang"},
    {"tsien", "qian"}, {"woo", "wu"},
};
// clang-format on

template <std::size_t Size>
constexpr bool sorted(const std::string_view (&names)[Size]) {
  return std::is_sorted(std::begin(names), std::end(names));
}

static_assert(sorted(kCommon) && sorted(kKnown) && sorted(kRare));

template <std::size_t Size>
bool holds(const std::string_view (&names)[Size], std::string_view name) {
  return std::binary_search(std::begin(names), std::end(names), name);
}

SurnameRank rank_of(std::string_view pinyin) {
  if (holds(kCommon, pinyin)) return SurnameRank::kCommon;
  if (holds(kKnown, pinyin)) return SurnameRank::kKnown;
  return holds(kRare, pinyin) ? SurnameRank::kRare : SurnameRank::kNone;
}

struct BySpelling {
  bool operator()(const ChineseSurname& a, std::string_view b) const { return a.spelling < b; }
  bool operator()(std::string_view a, const ChineseSurname& b) const { return a < b.spelling; }
};

class Surnames {
 public:
  Surnames() {
    add_pinyin();
    add_wade_giles();
    for (const Pair& compound : kCompound) add_compound(compound);
    for (const auto& [spelling, pinyin] : kOwnSpellings) {
      rows_.push_back(
          {std::string(spelling), std::string(pinyin), rank_of(pinyin), ChineseSpelling::kOwn});
    }
    std::sort(rows_.begin(), rows_.end(), [](const ChineseSurname& a, const ChineseSurname& b) {
      return std::tie(a.spelling, a.system, b.rank, a.pinyin) <
             std::tie(b.spelling, b.system, a.rank, b.pinyin);
    });
    for (const ChineseSurname& row : rows_) filter_.add(row.spelling);
  }

  const WordFilter& filter() const { return filter_; }

  std::span<const ChineseSurname> of(std::string_view spelling) const {
    const auto [begin, end] = std::equal_range(rows_.begin(), rows_.end(), spelling, BySpelling{});
    return {begin, end};
  }

 private:
  void add_pinyin() {
    const auto add = [&](std::string_view name) {
      rows_.push_back({std::string(name), std::string(name), rank_of(name)});
    };
    std::for_each(std::begin(kCommon), std::end(kCommon), add);
    std::for_each(std::begin(kKnown), std::end(kKnown), add);
    std::for_each(std::begin(kRare), std::end(kRare), add);
    rows_.push_back({"lv", "lu", SurnameRank::kCommon});
  }

  void add_wade_giles() {
    for (const WadeGilesSyllable& syllable : wade_giles_table()) {
      const SurnameRank rank = rank_of(syllable.pinyin);
      if (rank == SurnameRank::kNone) continue;
      rows_.push_back({syllable.spelling, std::string(syllable.pinyin), rank,
                       ChineseSpelling::kWadeGiles, syllable.apostrophe_dropped,
                       syllable.umlaut_dropped});
    }
  }

  void add_compound(const Pair& name) {
    const std::string pinyin = std::string(name.first).append(name.second);
    rows_.push_back({pinyin, pinyin, SurnameRank::kKnown});
    for (const WadeGilesSyllable& a : wade_giles_table()) {
      if (a.pinyin != name.first) continue;
      for (const WadeGilesSyllable& b : wade_giles_table()) {
        if (b.pinyin != name.second) continue;
        rows_.push_back({a.spelling + b.spelling, pinyin, SurnameRank::kKnown,
                         ChineseSpelling::kWadeGiles, a.apostrophe_dropped || b.apostrophe_dropped,
                         a.umlaut_dropped || b.umlaut_dropped});
      }
    }
  }

  std::vector<ChineseSurname> rows_;
  WordFilter filter_;
};

const Surnames& surnames() {
  static const Surnames table;
  return table;
}

}  // namespace

bool may_be_chinese_surname(std::span<const std::string> words) {
  return surnames().filter().may_hold(words);
}

std::span<const ChineseSurname> chinese_surnames(std::string_view spelling) {
  return surnames().of(spelling);
}

}  // namespace dragoman::names
