#pragma once
// What the rules of several languages need of a word's letters. Pure functions; safe from any
// thread; linear in the word's length.

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dragoman {

/// The word's ASCII letters: diacritics folded, apostrophes, hyphens and all else dropped. Empty
/// where the word has letters of another script.
std::string latin_letters(std::string_view word);

constexpr bool is_vowel(char letter) {
  return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
}

/// The word with runs of one letter made one, but for letters that `stays` holds of.
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

/// Rules by their first letters. Those of one letter stand together, longer spellings before those
/// that they begin with. Refers to the rules, which must outlive it.
class Rewriter {
 public:
  constexpr explicit Rewriter(std::span<const Rewrite> rules) : rules_(rules) {
    for (std::size_t i = rules.size(); i > 0; --i) begin_[byte(rules[i - 1])] = index(i);
  }

  /// At each place the first rule that fits is applied, then reading goes on behind it. A letter
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

}  // namespace dragoman
