#include "analyzers/cable/marks/banner_level.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// A spelling stands before those it begins with.
constexpr std::array<LevelSpelling, 9> kLevelSpellings = {{
    {"TOPSECRET", "TOP SECRET"},
    {"SECRET", "SECRET"},
    {"CONFIDENTIAL", "CONFIDENTIAL"},
    {"LIMITEDOFFICIALUSE", "LIMITED OFFICIAL USE"},
    {"LOU", "LIMITED OFFICIAL USE"},
    {"UNCLASSIFIED", kUnclassified},
    {"UNCLASIFIED", kUnclassified},
    {"UNCLASS", kUnclassified},
    {"UNCLAS", kUnclassified},
}};
constexpr std::size_t kShortestDamaged = 6;  // of spellings: fewer letters fit too many words

void skip_to_letter(std::string_view& text) {
  ascii::take_while(text, [](char c) { return ascii::is_blank(c) || c == '.'; });
}

// The next `count` letters, blanks left out; `rest` is the text after them.
std::string next_letters(std::string_view text, std::size_t count, std::string_view& rest) {
  std::string letters;
  while (letters.size() < count) {
    skip_to_letter(text);
    if (text.empty() || !ascii::is_upper(text.front())) break;
    letters += text.front();
    text.remove_prefix(1);
  }
  rest = text;
  return letters;
}

// Adds the readings of the text as a spelling with one slip: of as many letters, of one fewer, of
// one more.
void add_slips(std::string_view text, const LevelSpelling& row, std::vector<DamagedLevel>& found) {
  const std::size_t size = row.letters.size();
  for (const std::size_t count : {size, size - 1, size + 1}) {
    std::string_view rest;
    const std::string letters = next_letters(text, count, rest);
    const bool is_slip = letters.size() == count && ascii::is_slip_of(letters, row.letters);
    if (is_slip) found.push_back({row.level, rest});
  }
}

}  // namespace

std::optional<std::string_view> level_of_letters(std::string_view letters) {
  for (const LevelSpelling& row : kLevelSpellings) {
    if (letters == row.letters) return row.level;
  }
  return std::nullopt;
}

bool take_phrase(std::string_view& text, std::string_view letters) {
  std::string_view rest = text;
  for (const char letter : letters) {
    ascii::take_while(rest, ascii::is_blank);
    if (rest.empty() || rest.front() != letter) return false;
    rest.remove_prefix(1);
  }
  if (!rest.empty() && ascii::is_alnum(rest.front())) return false;
  text = rest;
  return true;
}

std::optional<std::string_view> take_level(std::string_view& text) {
  if (text.size() > 2 && text[0] == text[1]) text.remove_prefix(1);
  for (const LevelSpelling& row : kLevelSpellings) {
    if (take_phrase(text, row.letters)) return row.level;
  }
  return std::nullopt;
}

std::vector<DamagedLevel> damaged_levels(std::string_view text) {
  std::vector<DamagedLevel> found;
  for (const LevelSpelling& row : kLevelSpellings) {
    if (row.letters.size() >= kShortestDamaged) add_slips(text, row, found);
  }
  return found;
}

bool is_letter_spaced(std::string_view text) {
  constexpr std::size_t kLetters = 4;
  for (std::size_t letter = 0; letter < kLetters; ++letter) {
    if (text.empty() || !ascii::is_letter(text.front())) return false;
    text.remove_prefix(1);
    if (ascii::take_while(text, ascii::is_blank).empty()) return false;
  }
  return true;
}

}  // namespace dragoman
