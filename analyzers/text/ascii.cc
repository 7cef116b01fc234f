#include "analyzers/text/ascii.h"

#include <algorithm>
#include <array>

namespace dragoman::ascii {
namespace {

constexpr std::array<std::string_view, 4> kWideBlanks = {"\xC2\xA0", "\xE2\x80\xA8", "\xE2\x80\xA9",
                                                         "\xEF\xBB\xBF"};

// The length of the blank at the text's beginning; 0 where there is none.
std::size_t leading_blank(std::string_view text) {
  if (text.empty()) return 0;
  if (static_cast<unsigned char>(text.front()) < 0x80) return is_blank(text.front()) ? 1 : 0;
  for (const std::string_view blank : kWideBlanks) {
    if (text.starts_with(blank)) return blank.size();
  }
  return 0;
}

std::size_t trailing_blank(std::string_view text) {
  if (text.empty()) return 0;
  if (static_cast<unsigned char>(text.back()) < 0x80) return is_blank(text.back()) ? 1 : 0;
  for (const std::string_view blank : kWideBlanks) {
    if (text.ends_with(blank)) return blank.size();
  }
  return 0;
}

std::string_view skip_blanks(std::string_view text) {
  while (const std::size_t length = leading_blank(text)) text.remove_prefix(length);
  return text;
}

// The word at the text's beginning, which must not be a blank.
std::string_view first_word(std::string_view text) {
  std::size_t length = 0;
  for (; length < text.size(); ++length) {
    const char c = text[length];
    const bool is_wide = static_cast<unsigned char>(c) >= 0x80;
    if (is_wide ? leading_blank(text.substr(length)) > 0 : is_blank(c)) break;
  }
  return text.substr(0, length);
}

}  // namespace

std::string_view trim(std::string_view text) {
  text = skip_blanks(text);
  while (const std::size_t length = trailing_blank(text)) text.remove_suffix(length);
  return text;
}

std::string to_upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = to_upper(c);
  return out;
}

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool has_lower(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_lower);
}

bool is_mostly_lower(std::string_view text) {
  const auto small = std::count_if(text.begin(), text.end(), is_lower);
  return small > std::count_if(text.begin(), text.end(), is_upper);
}

bool starts_with_ignoring_case(std::string_view text, std::string_view capitals) {
  return text.size() >= capitals.size() &&
         std::equal(capitals.begin(), capitals.end(), text.begin(),
                    [](char wanted, char c) { return wanted == to_upper(c); });
}

bool is_slip_of(std::string_view typed, std::string_view meant) {
  const auto [a, b] = std::mismatch(typed.begin(), typed.end(), meant.begin(), meant.end());
  typed.remove_prefix(static_cast<std::size_t>(a - typed.begin()));
  meant.remove_prefix(static_cast<std::size_t>(b - meant.begin()));
  if (typed.empty() || meant.empty()) return typed.size() + meant.size() <= 1;
  if (typed.substr(1) == meant || typed == meant.substr(1)) return true;
  if (typed.size() != meant.size()) return false;
  const bool is_swap = typed.size() > 1 && typed[0] == meant[1] && typed[1] == meant[0];
  return typed.substr(1) == meant.substr(1) || (is_swap && typed.substr(2) == meant.substr(2));
}

std::string collapse_blanks(std::string_view text) {
  std::string out;
  for (const std::string_view word : words(text)) {
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> found;
  for (text = skip_blanks(text); !text.empty(); text = skip_blanks(text)) {
    found.push_back(first_word(text));
    text.remove_prefix(found.back().size());
  }
  return found;
}

}  // namespace dragoman::ascii
