#include "analyzers/copies/compared_words.h"

#include <algorithm>

#include "analyzers/copies/redactions.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// FNV-1a with a last mix (Fowler, Noll, Vo; MurmurHash3's finalizer): words are short.
constexpr std::uint64_t kBasis = 0xCBF29CE484222325;
constexpr std::uint64_t kPrime = 0x100000001B3;

bool belongs_to_word(char c) {
  return ascii::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80;
}

std::uint64_t mixed(std::uint64_t hash) {
  hash ^= hash >> 33U;
  hash *= 0xFF51AFD7ED558CCD;
  hash ^= hash >> 33U;
  return hash == 0 ? 1 : hash;
}

}  // namespace

std::vector<ComparedWord> compared_words(std::string_view text) {
  const std::vector<Redaction> redactions = find_redactions(text);
  std::vector<ComparedWord> words;
  words.reserve(text.size() / 6);
  auto redaction = redactions.begin();
  for (std::size_t at = 0; at < text.size();) {
    if (redaction != redactions.end() && at >= redaction->begin) {
      words.push_back({0, redaction->begin, redaction->end});
      at = redaction->end;
      ++redaction;
      continue;
    }
    if (!belongs_to_word(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    const std::size_t limit = redaction == redactions.end() ? text.size() : redaction->begin;
    std::uint64_t hash = kBasis;
    for (; at < limit && belongs_to_word(text[at]); ++at) {
      hash = (hash ^ static_cast<unsigned char>(ascii::to_lower(text[at]))) * kPrime;
    }
    words.push_back({mixed(hash), begin, at});
  }
  return words;
}

std::size_t redactions_in(std::span<const ComparedWord> words) {
  return static_cast<std::size_t>(std::count_if(
      words.begin(), words.end(), [](const ComparedWord& word) { return word.is_redaction(); }));
}

}  // namespace dragoman
