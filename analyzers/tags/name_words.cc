#include "analyzers/tags/name_words.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

enum class ByteKind : std::uint8_t { kOther, kLetter, kMark, kBeyondAscii };

constexpr std::array<ByteKind, 256> kByteKinds = [] {
  std::array<ByteKind, 256> kinds{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) kinds[c] = ByteKind::kLetter;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) kinds[c] = ByteKind::kLetter;
  for (std::size_t c = 0x80; c < kinds.size(); ++c) kinds[c] = ByteKind::kBeyondAscii;
  kinds['.'] = ByteKind::kMark;
  kinds['\''] = ByteKind::kMark;
  return kinds;
}();

ByteKind kind_of(char c) {
  return kByteKinds[static_cast<unsigned char>(c)];
}

// The bytes of the letter at `i`: any ASCII letter, and any character beyond ASCII but the general
// punctuation U+2000..U+203F. 0 where none stands there.
std::size_t letter_length(std::string_view text, std::size_t i) {
  const ByteKind kind = kind_of(text[i]);
  if (kind == ByteKind::kLetter) return 1;
  if (kind != ByteKind::kBeyondAscii || text.substr(i).starts_with("\xE2\x80")) return 0;
  std::size_t length = 1;
  while (i + length < text.size() && is_continuation(text[i + length])) ++length;
  return length;
}

// The bytes of a dot or an apostrophe at `i`, 0 where none stands there.
std::size_t mark_length(std::string_view text, std::size_t i) {
  const ByteKind kind = kind_of(text[i]);
  if (kind == ByteKind::kMark) return 1;
  return kind == ByteKind::kBeyondAscii && text.substr(i).starts_with("\u2019") ? 3 : 0;
}

std::size_t word_end(std::string_view text, std::size_t i) {
  while (i < text.size()) {
    while (i < text.size() && kind_of(text[i]) == ByteKind::kLetter) ++i;
    if (i == text.size()) break;
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
  constexpr std::size_t kUsualBytes = 6;  // of a word of English and the blank behind it
  std::vector<NameWord> words;
  words.reserve(text.size() / kUsualBytes);
  std::size_t end = 0;
  for (std::size_t i = 0; i < text.size();) {
    const ByteKind kind = kind_of(text[i]);
    const bool begins =
        kind == ByteKind::kLetter || (kind == ByteKind::kBeyondAscii && letter_length(text, i) > 0);
    if (!begins) {
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
  if (word.empty() || (word.back() != 's' && word.back() != 'S')) return word;
  for (const std::string_view mark : {"'s", "\u2019s", "'S", "\u2019S"}) {
    if (word.ends_with(mark)) return word.substr(0, word.size() - mark.size());
  }
  return word;
}

bool has_small_letter(std::string_view word) {
  return std::any_of(word.begin(), word.end(), ascii::is_lower);
}
bool begins_small(std::string_view word) {
  return !word.empty() && ascii::is_lower(word.front());
}

}  // namespace dragoman
