#include "analyzers/prose/un_symbol.h"

#include <algorithm>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxBodyBytes = 6;  // "CEDAW/"
constexpr std::size_t kMaxSymbolBytes = 60;

bool belongs_to_symbol(char c) {
  return ascii::is_alnum(c) || c == '/' || c == '.' || c == '-';
}

// Takes footnote stars and punctuation off the ends.
std::string_view without_signs(std::string_view word) {
  while (!word.empty() && !ascii::is_alnum(word.back())) word.remove_suffix(1);
  while (!word.empty() && !ascii::is_alnum(word.front())) word.remove_prefix(1);
  return word;
}

bool is_symbol(std::string_view word) {
  const std::size_t slash = word.find('/');
  if (slash == std::string_view::npos || slash == 0 || slash > kMaxBodyBytes) return false;
  if (word.size() > kMaxSymbolBytes || slash + 1 == word.size()) return false;
  const std::string_view body = word.substr(0, slash);
  const std::string_view rest = word.substr(slash);
  return std::all_of(body.begin(), body.end(), ascii::is_upper) &&
         std::any_of(rest.begin(), rest.end(), ascii::is_digit) &&
         std::all_of(rest.begin(), rest.end(), belongs_to_symbol);
}

// "(2006)", perhaps followed by a star.
bool is_year_in_parentheses(std::string_view word) {
  return word.size() >= 6 && word[0] == '(' && word[5] == ')' &&
         ascii::is_digits(word.substr(1, 4));
}

}  // namespace

std::string find_un_symbol(std::string_view line) {
  const auto words = ascii::words(line);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = without_signs(words[i]);
    if (!is_symbol(word)) continue;
    std::string symbol(word);
    if (i + 1 < words.size() && is_year_in_parentheses(words[i + 1])) {
      symbol.append(" ").append(words[i + 1].substr(0, 6));
    }
    return symbol;
  }
  return "";
}

}  // namespace dragoman
