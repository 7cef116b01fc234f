#include "analyzers/cable/tags_line.h"

#include <algorithm>

#include "analyzers/cable/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxCodes = 64;          // no TAGS line comes near
constexpr std::size_t kMaxCodeLength = 12;     // the longest organization
constexpr std::size_t kMaxUnmarkedLength = 5;  // in a second line that no comma announces

// Organizations have them inside: "AFL-CIO", "AT&T", "BA'ATH".
bool belongs_to_code(char c) {
  return ascii::is_alnum(c) || c == '-' || c == '&' || c == '\'';
}

bool is_code(std::string_view word) {
  return word.size() >= 2 && word.size() <= kMaxCodeLength && ascii::is_upper(word.front()) &&
         ascii::is_alnum(word.back()) && !ascii::has_lower(word) && word != "NONE";
}

// Takes a parenthesis off the text, to the end of the text where it isn't closed.
void skip_parenthesis(std::string_view& text) {
  const std::size_t close = text.find(')');
  text.remove_prefix(close == std::string_view::npos ? text.size() : close + 1);
}

bool is_short_code(std::string_view word) {
  if (word.ends_with(',')) word.remove_suffix(1);
  return is_code(word) && word.size() <= kMaxUnmarkedLength;
}

}  // namespace

std::vector<std::string> parse_tags(std::string_view text) {
  std::vector<std::string> codes;
  while (!text.empty() && codes.size() < kMaxCodes) {
    const std::string_view word = ascii::take_while(text, belongs_to_code);
    if (is_code(word) && std::find(codes.begin(), codes.end(), word) == codes.end()) {
      codes.emplace_back(word);
    }
    if (text.empty()) break;
    if (text.front() == '(') {
      skip_parenthesis(text);
    } else {
      text.remove_prefix(1);
    }
  }
  return codes;
}

bool continues_tags(std::string_view text, std::string_view line) {
  const std::size_t open = text.rfind('(');
  const bool is_open =
      open != std::string_view::npos && text.find(')', open) == std::string_view::npos;
  text = ascii::trim(text);
  if (ascii::has_lower(line)) return false;
  if (is_open || text.empty() || text.ends_with(',') || line.starts_with('(')) return true;
  const auto words = ascii::words(line);
  return std::all_of(words.begin(), words.end(), is_short_code);
}

}  // namespace dragoman
