#include "analyzers/cable/marks/section_number.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr int kMaxSections = 99;
constexpr std::size_t kShortestMisprint = 6;  // "ECTION"

constexpr std::array<std::string_view, 12> kNumbers = {"ONE",  "TWO", "THREE",  "FOUR",
                                                       "FIVE", "SIX", "SEVEN",  "EIGHT",
                                                       "NINE", "TEN", "ELEVEN", "TWELVE"};

void skip_blanks(std::string_view& text) {
  ascii::take_while(text, ascii::is_blank);
}

// Takes a word of capitals off the text, its letters joined or spaced out ("S E C T I O N").
bool take_word(std::string_view& text, std::string_view word) {
  std::string_view rest = text;
  for (const char letter : word) {
    skip_blanks(rest);
    if (rest.empty() || rest.front() != letter) return false;
    rest.remove_prefix(1);
  }
  if (!rest.empty() && ascii::is_letter(rest.front())) return false;
  text = rest;
  return true;
}

// Takes "02" or "TWO" off the text; 0 where neither is there.
int take_number(std::string_view& text) {
  skip_blanks(text);
  const std::string_view digits = ascii::take_while(text, ascii::is_digit);
  if (!digits.empty()) return digits.size() > 3 ? 0 : std::stoi(std::string(digits));
  const std::string_view word = ascii::take_while(text, ascii::is_upper);
  const auto* const found = std::find(kNumbers.begin(), kNumbers.end(), word);
  return found == kNumbers.end() ? 0 : static_cast<int>(found - kNumbers.begin()) + 1;
}

bool take_of(std::string_view& text) {
  skip_blanks(text);
  if (text.starts_with('/')) {
    text.remove_prefix(1);
    return true;
  }
  return take_word(text, "OF") || take_word(text, "0F");  // the figure struck for the letter
}

// Takes SECTION off the text, as it may be written.
bool take_section_word(std::string_view& text) {
  if (take_word(text, "SECTION")) return true;
  const std::string_view word = ascii::take_while(text, ascii::is_upper);
  return word == "SEC" || word == "PART" ||
         (word.size() >= kShortestMisprint && ascii::is_slip_of(word, "SECTION"));
}

}  // namespace

bool take_section_number(std::string_view& text, SectionNumber& found) {
  std::string_view rest = text;
  const bool is_final = take_word(rest, "FINAL");
  skip_blanks(rest);
  if (!take_section_word(rest)) return false;
  SectionNumber read;
  if (!is_final) read.section = take_number(rest);
  if (!take_of(rest)) return false;
  read.sections = take_number(rest);
  if (is_final) read.section = read.sections;
  const bool is_valid = read.section >= 1 && read.section <= read.sections;
  if (!is_valid || read.sections > kMaxSections) return false;
  found = read;
  text = rest;
  return true;
}

}  // namespace dragoman
