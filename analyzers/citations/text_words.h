#pragma once
// Words around a place in a text, for the patterns of citations. Offsets are bytes. Pure functions.

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "analyzers/text/ascii.h"

namespace dragoman {

/// A word of letters, digits and apostrophes; empty where there is none.
struct TextWord {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool empty() const { return begin == end; }
  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// The word that ends before `at` with blanks between alone: "Paris" before the number of "Paris
/// 1046". Empty after a sign: "Paris, 1046".
inline TextWord word_before(std::string_view text, std::size_t at) {
  constexpr std::size_t kMaxBlanks = 3;
  std::size_t end = at;
  while (end > 0 && at - end < kMaxBlanks && ascii::is_blank(text[end - 1])) --end;
  std::size_t begin = end;
  while (begin > 0 && ascii::is_alnum(text[begin - 1])) --begin;
  return {begin, end};
}

/// The word that begins at `at` or after blanks there.
inline TextWord word_after(std::string_view text, std::size_t at) {
  constexpr std::size_t kMaxBlanks = 3;
  std::size_t begin = at;
  while (begin < text.size() && begin - at < kMaxBlanks && ascii::is_blank(text[begin])) ++begin;
  std::size_t end = begin;
  while (end < text.size() && ascii::is_alnum(text[end])) ++end;
  return {begin, end};
}

/// The end of the digits that begin at `at`.
inline std::size_t digits_end(std::string_view text, std::size_t at) {
  while (at < text.size() && ascii::is_digit(text[at])) ++at;
  return at;
}

inline bool equals_ignoring_case(std::string_view text, std::string_view capitals) {
  return text.size() == capitals.size() && ascii::starts_with_ignoring_case(text, capitals);
}

/// The size of a hyphen or dash that stands at `at`, 0 where there is none.
inline std::size_t dash_size(std::string_view text, std::size_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '-') return 1;
  const std::string_view three = text.substr(at, 3);
  return three == "\u2010" || three == "\u2011" || three == "\u2012" || three == "\u2013" ? 3 : 0;
}

}  // namespace dragoman
