#include "indexer/readers/xml/note_marks.h"

#include <algorithm>
#include <array>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxDigits = 3;
constexpr std::array<std::string_view, 7> kSigns = {"*",      "\u2020", "\u2021", "\u00A7",
                                                    "\u00B6", "\u2016", "#"};
constexpr std::array<std::string_view, 8> kUnits = {"m", "km", "cm", "mm", "ft", "in", "mi", "yd"};

bool take_sign(std::string_view& text) {
  for (const std::string_view sign : kSigns) {
    if (!text.starts_with(sign)) continue;
    text.remove_prefix(sign.size());
    return true;
  }
  return false;
}

bool is_signs(std::string_view text) {
  while (take_sign(text)) {
  }
  return text.empty();
}

// "12", "1, 2", "3-5".
bool is_numbers(std::string_view text) {
  std::size_t digits = 0;
  for (const char c : text) {
    if (ascii::is_digit(c)) {
      if (++digits > kMaxDigits) return false;
    } else if (c == ',' || c == '-' || c == ';' || c == ' ') {
      digits = 0;
    } else {
      return false;
    }
  }
  return ascii::is_digit(text.front()) && ascii::is_digit(text.back());
}

std::string_view without_brackets(std::string_view text) {
  const bool square = text.starts_with('[') && text.ends_with(']');
  const bool round = text.starts_with('(') && text.ends_with(')');
  return square || round ? ascii::trim(text.substr(1, text.size() - 2)) : text;
}

}  // namespace

bool is_note_mark(std::string_view text, std::string_view word) {
  text = without_brackets(ascii::trim(text));
  if (text.ends_with('.') || text.ends_with(')')) text.remove_suffix(1);
  if (text.empty()) return false;
  if (is_signs(text)) return true;
  const bool is_power = std::find(kUnits.begin(), kUnits.end(), word) != kUnits.end();
  return is_numbers(text) && !(is_power && (text == "2" || text == "3"));
}

}  // namespace dragoman
