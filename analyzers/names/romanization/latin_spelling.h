#pragma once
// Functions on a word's letters for the rules of several languages. Pure functions; safe from any
// thread; linear in the word's length.

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dragoman::names {

/// The word's ASCII letters: diacritics are folded, apostrophes, hyphens and everything else
/// dropped. Empty if the word has letters of another script.
std::string latin_letters(std::string_view word);

constexpr bool is_vowel(char letter) {
  return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
}

/// The word with each run of one letter made one letter, except letters for which `stays` is true.
template <typename Stays>
std::string without_doubles(std::string_view word, Stays stays) {
  std::string out;
  out.reserve(word.size());
  for (const char c : word) {
    if (out.empty() || out.back() != c || stays(c)) out += c;
  }
  return out;
}

/// One spelling for another.
struct Rewrite {
  std::string_view from;  // not empty
  std::string_view to;
};

/// Applies rules, found by their first letters. Rules with one first letter stand together, longer
/// spellings before shorter ones. Refers to the rules, which must outlive it.
class Rewriter {
 public:
  constexpr explicit Rewriter(std::span<const Rewrite> rules) : rules_(rules) {
    for (std::size_t i = rules.size(); i > 0; --i) begin_[byte(rules[i - 1])] = index(i);
  }

  /// At each place the first rule that fits is applied, and reading continues after it. A letter
  /// that no rule fits stays.
  std::string operator()(std::string_view word) const;

 private:
  static constexpr unsigned char byte(const Rewrite& rule) {
    return static_cast<unsigned char>(rule.from.front());
  }
  static constexpr std::uint8_t index(std::size_t i) { return static_cast<std::uint8_t>(i); }
  const Rewrite* rule_for(std::string_view word) const;

  std::span<const Rewrite> rules_;
  std::array<std::uint8_t, 256> begin_{};  // of a byte, 1 + the index of its first rule
};

/// Whether the word ends with one of the endings and has `least` letters at least.
bool ends_with_any(std::string_view word, std::span<const std::string_view> endings,
                   std::size_t least);

}  // namespace dragoman::names
