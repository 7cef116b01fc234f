#include "analyzers/tags/name_words.h"

#include <algorithm>

namespace dragoman {
namespace {

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// The bytes of the letter at `i`: any ASCII letter, and any character beyond ASCII but the general
// punctuation U+2000..U+203F. 0 where none stands there.
std::size_t letter_length(std::string_view text, std::size_t i) {
  const char c = text[i];
  if (is_small(c) || is_capital(c)) return 1;
  if (static_cast<unsigned char>(c) < 0x80 || text.substr(i).starts_with("\xE2\x80")) return 0;
  std::size_t length = 1;
  while (i + length < text.size() && is_continuation(text[i + length])) ++length;
  return length;
}

// The bytes of a dot or an apostrophe at `i`, 0 where none stands there.
std::size_t mark_length(std::string_view text, std::size_t i) {
  if (text[i] == '.' || text[i] == '\'') return 1;
  return text.substr(i).starts_with("\u2019") ? 3 : 0;
}

std::size_t word_end(std::string_view text, std::size_t i) {
  while (i < text.size()) {
    if (const std::size_t letter = letter_length(text, i); letter > 0) {
      i += letter;
      continue;
    }
    const std::size_t mark = mark_length(text, i);
    if (mark == 0 || i + mark >= text.size() || letter_length(text, i + mark) == 0) break;
    i += mark;
  }
  return i;
}

bool is_near(std::string_view gap) {
  return gap.size() <= 3 && gap.find_first_not_of(" \n\r-.&()") == std::string_view::npos;
}

}  // namespace

std::vector<NameWord> name_words(std::string_view text) {
  std::vector<NameWord> words;
  std::size_t end = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (letter_length(text, i) == 0) {
      ++i;
      continue;
    }
    const std::size_t begin = i;
    i = word_end(text, i);
    words.push_back(
        {text.substr(begin, i - begin), !words.empty() && is_near(text.substr(end, begin - end))});
    end = i;
  }
  return words;
}

std::string_view without_possessive(std::string_view word) {
  for (const std::string_view mark : {"'s", "\u2019s", "'S", "\u2019S"}) {
    if (word.ends_with(mark)) return word.substr(0, word.size() - mark.size());
  }
  return word;
}

bool has_small_letter(std::string_view word) {
  return std::any_of(word.begin(), word.end(), is_small);
}
bool begins_small(std::string_view word) {
  return !word.empty() && is_small(word.front());
}

}  // namespace dragoman
