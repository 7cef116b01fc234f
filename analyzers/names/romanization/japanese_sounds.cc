#include "analyzers/names/romanization/japanese_sounds.h"

#include <algorithm>
#include <iterator>

#include "analyzers/names/romanization/latin_spelling.h"

namespace dragoman::names {
namespace {

// A beginning of a syllable with the vowels that may follow.
struct Onset {
  std::string_view spelling;
  std::string_view vowels;
  std::string_view sound;
  bool kunrei = false;
};

// The first row that fits holds. A vowel has rows of its own where the systems part.
// clang-format off
constexpr Onset kOnsets[] = {
    {"", "aiueo", ""},
    {"k", "aiueo", "k"}, {"ky", "auo", "ky"}, {"kw", "a", "k"},
    {"g", "aiueo", "g"}, {"gy", "auo", "gy"}, {"gw", "a", "g"},
    {"s", "aueo", "s"}, {"s", "i", "sh", true}, {"sh", "aiuo", "sh"}, {"sy", "auo", "sh", true},
    {"z", "aueo", "z"}, {"z", "i", "j", true}, {"j", "aiuo", "j"}, {"zy", "auo", "j", true},
    {"jy", "auo", "j"}, {"dz", "u", "z"},
    {"t", "aeo", "t"}, {"t", "i", "ch", true}, {"t", "u", "ts", true}, {"ch", "aiuo", "ch"},
    {"ty", "auo", "ch", true}, {"ts", "u", "ts"},
    {"d", "aeo", "d"}, {"d", "i", "j", true}, {"d", "u", "z", true}, {"dy", "auo", "j", true},
    {"n", "aiueo", "n"}, {"ny", "auo", "ny"},
    {"h", "aieo", "h"}, {"h", "u", "f", true}, {"f", "u", "f"}, {"hy", "auo", "hy"},
    {"b", "aiueo", "b"}, {"by", "auo", "by"},
    {"p", "aiueo", "p"}, {"py", "auo", "py"},
    {"m", "aiueo", "m"}, {"my", "auo", "my"},
    {"y", "auo", "y"}, {"y", "e", ""},
    {"r", "aiueo", "r"}, {"ry", "auo", "ry"},
    {"w", "a", "w"}, {"w", "ieo", ""},
};
// clang-format on

class Reader {
 public:
  explicit Reader(std::string_view word) : rest_(word) {}

  JapaneseWord read() {
    while (!rest_.empty()) {
      if (!read_nasal() && !read_double() && !read_length() && !read_syllable()) return {};
    }
    return std::move(word_);
  }

 private:
  char at(std::size_t i) const { return i < rest_.size() ? rest_[i] : '\0'; }

  void take(std::size_t letters, std::string_view sound) {
    rest_.remove_prefix(letters);
    word_.sound += sound;
    ++word_.morae;
  }

  // The n that is a beat of its own, before b, m and p an m in older Hepburn.
  bool read_nasal() {
    const char next = at(1);
    if (at(0) == 'm' && (next == 'b' || next == 'm' || next == 'p')) {
      take(1, "n");
    } else if (at(0) == 'n' && next == '\'') {
      take(2, "n");
    } else if (at(0) == 'n' && !is_vowel(next) && next != 'y') {
      take(1, "n");
    } else {
      return false;
    }
    return true;
  }

  // "kk", and for ch "tch" or "cch".
  bool read_double() {
    const bool of_ch = (at(0) == 't' || at(0) == 'c') && at(1) == 'c' && at(2) == 'h';
    const bool same = at(0) == at(1) && std::string_view("kstp").find(at(0)) != std::string::npos;
    if (!of_ch && !same) return false;
    take(1, of_ch ? std::string_view("t") : rest_.substr(0, 1));
    return true;
  }

  // The h of "Ohno" and "Satoh".
  bool read_length() {
    const bool after = word_.sound.ends_with('o') || word_.sound.ends_with('u');
    if (at(0) != 'h' || !after || is_vowel(at(1)) || at(1) == 'y') return false;
    take(1, "");
    return true;
  }

  bool read_syllable() {
    const std::size_t vowel = rest_.find_first_of("aiueo");
    if (vowel == std::string_view::npos || vowel > 2) return false;
    const std::string_view spelling = rest_.substr(0, vowel);
    const auto* const onset =
        std::find_if(std::begin(kOnsets), std::end(kOnsets), [&](const Onset& row) {
          return row.spelling == spelling && row.vowels.find(rest_[vowel]) != std::string::npos;
        });
    if (onset == std::end(kOnsets)) return false;
    add(*onset, rest_[vowel]);
    rest_.remove_prefix(vowel + 1);
    return true;
  }

  // An o or u that lengthens the vowel before it is heard, but not always written.
  void add(const Onset& onset, char vowel) {
    const char before = word_.sound.empty() ? '\0' : word_.sound.back();
    const bool lengthens =
        onset.sound.empty() &&
        ((before == 'o' && (vowel == 'o' || vowel == 'u')) || (before == 'u' && vowel == 'u'));
    ++word_.morae;
    word_.kunrei = word_.kunrei || onset.kunrei;
    if (!lengthens) word_.sound.append(onset.sound).push_back(vowel);
  }

  std::string_view rest_;
  JapaneseWord word_;
};

}  // namespace

JapaneseWord read_japanese_word(std::string_view word) {
  return Reader(word).read();
}

}  // namespace dragoman::names
