#include "analyzers/names/romanization/arabic_skeleton.h"

#include <algorithm>

#include "analyzers/names/romanization/latin_spelling.h"

namespace dragoman::names {
namespace {

// clang-format off
constexpr Rewrite kConsonantsRules[] = {
    {"kh", "x"}, {"ch", "c"}, {"ck", "k"}, {"c", "k"}, {"sch", "c"}, {"sh", "c"}, {"tch", "c"},
    {"th", "t"}, {"gue", "ge"}, {"gui", "gi"}, {"gh", "k"}, {"dh", "d"}, {"dj", "j"}, {"zh", "j"},
    {"ph", "f"}, {"qua", "ka"}, {"que", "ke"}, {"qui", "ki"}, {"q", "k"}, {"x", "ks"}, {"v", "w"},
};
// clang-format on

constexpr Rewriter kConsonants(kConsonantsRules);

bool is_vowel_letter(char c) {
  return is_vowel(c) || c == 'y' || c == 'w';
}

std::size_t consonants_in(std::string_view letters) {
  return static_cast<std::size_t>(
      std::count_if(letters.begin(), letters.end(), [](char c) { return !is_vowel_letter(c); }));
}

// "Khalifah" and "Fatemeh" are "Khalifa" and "Fatema", but "Salah" and "Abdullah" keep their h. An
// e that only French writes at the end is dropped.
std::string with_plain_ending(std::string_view letters) {
  const std::size_t size = letters.size();
  if (letters.ends_with("eh") || (letters.ends_with("ah") && !letters.ends_with("llah"))) {
    if (consonants_in(letters) > 3) return std::string(letters.substr(0, size - 2)) + 'a';
  }
  const bool silent = size > 3 && letters[size - 1] == 'e' && !is_vowel_letter(letters[size - 2]);
  return std::string(letters.substr(0, size - (silent ? 1 : 0)));
}

std::string single_consonants(std::string_view word) {
  return without_doubles(word, [](char c) { return is_vowel_letter(c); });
}

// A run of vowels as a, e, i (with y) and u (with o and w), none twice in a row; ee is i.
std::string plain_run(std::string_view run) {
  std::string out;
  for (std::size_t i = 0; i < run.size(); ++i) {
    char c = run[i];
    if (c == 'y') c = 'i';
    if (c == 'o' || c == 'w') c = 'u';
    if (run.substr(i).starts_with("ee")) {
      c = 'i';
      ++i;
    }
    if (out.empty() || out.back() != c) out += c;
  }
  return out;
}

struct Place {
  bool first = false;  // at the word's beginning
  bool last = false;   // the word's last run
  bool final = false;  // at the word's end
};

void append_vowel(char vowel, Place place, std::string& out) {
  if (vowel == 'u') {
    out += 'w';
  } else if (place.first) {
    out += 'a';
  } else if (place.last) {
    out += vowel == 'a' ? 'a' : 'y';
  }
}

void append_vowels(std::string_view run, Place place, std::string& out) {
  const std::string vowels = plain_run(run);
  if (vowels.size() == 1) return append_vowel(vowels[0], place, out);
  if (place.final && (vowels == "ai" || vowels == "ei")) {
    out += "ay";
    return;
  }
  const std::size_t before = out.size();
  for (const char c : vowels) {
    if (c == 'u') out += 'w';
    if (c == 'i') out += 'y';
  }
  const bool a = place.last && vowels.back() == 'a';
  if (a || (place.first && out.size() == before)) out += 'a';
}

void append_part(std::string_view letters, ArabicG g, std::string& out) {
  std::string word = single_consonants(kConsonants(with_plain_ending(letters)));
  std::replace(word.begin(), word.end(), 'g', g == ArabicG::kJim ? 'j' : 'k');
  const std::size_t last_vowel = word.find_last_of("aeiouyw");
  for (std::size_t i = 0; i < word.size();) {
    const std::size_t begin = i;
    while (i < word.size() && is_vowel_letter(word[i])) ++i;
    if (i == begin) {
      out += word[i++];
      continue;
    }
    const Place place{begin == 0, last_vowel < i, i == word.size()};
    append_vowels(std::string_view(word).substr(begin, i - begin), place, out);
  }
}

}  // namespace

std::string arabic_skeleton(std::string_view letters, ArabicG g) {
  std::string out;
  for (bool more = true; more;) {
    const std::size_t end = letters.find('\'');
    append_part(letters.substr(0, end), g, out);
    more = end != std::string_view::npos;
    if (more) letters.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace dragoman::names
