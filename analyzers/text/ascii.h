#pragma once
// ASCII character classes and small string views for cable headers, which are ASCII by the rules of
// the network. Bytes above 0x7F belong to no class and are left as they are. Free of locale.
// trim, words and collapse_blanks also know the blanks that publishing on the web brought in:
// U+00A0, U+2028, U+2029 and U+FEFF.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman::ascii {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
constexpr bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
constexpr bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
constexpr bool is_letter(char c) {
  return is_upper(c) || is_lower(c);
}
constexpr bool is_alnum(char c) {
  return is_letter(c) || is_digit(c);
}

/// Blanks, tabs, line ends, and NULs, which stray into cables from old tapes.
constexpr bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == '\0';
}

constexpr char to_upper(char c) {
  return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}
constexpr char to_lower(char c) {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string_view trim(std::string_view text);
std::string to_upper(std::string_view text);
bool is_digits(std::string_view text);  // at least one, and nothing else
bool has_lower(std::string_view text);

/// More than half of the letters are small: prose rather than a header line.
bool is_mostly_lower(std::string_view text);

bool starts_with_ignoring_case(std::string_view text, std::string_view capitals);

/// Whether one slip of a typist's hand lies between the two: a character changed, left out, put in,
/// or swapped with its neighbour. Equal texts are slips too.
bool is_slip_of(std::string_view typed, std::string_view meant);

/// The text with every run of blanks made one, and none at its ends.
std::string collapse_blanks(std::string_view text);

/// The blank-separated words, views into the text.
std::vector<std::string_view> words(std::string_view text);

/// Takes the leading bytes that satisfy `belongs` off the text.
template <typename Predicate>
std::string_view take_while(std::string_view& text, Predicate belongs) {
  std::size_t length = 0;
  while (length < text.size() && belongs(text[length])) ++length;
  const std::string_view taken = text.substr(0, length);
  text.remove_prefix(length);
  return taken;
}

}  // namespace dragoman::ascii
