#pragma once
// Two texts compared word by word (word_alignment.h), what was withheld in either known for what it
// is. Pure functions; safe from any thread.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dragoman {

enum class DiffKind : std::uint8_t {
  kSame,
  kWithheldInBoth,
  kOpened,    // withheld in the first, words in the second
  kWithheld,  // words in the first, withheld in the second
  kRemoved,   // words of the first alone
  kAdded,     // words of the second alone
  kChanged,   // other words
};

/// "same", "opened" ...
std::string_view diff_kind_name(DiffKind kind);

/// A stretch of both texts, in words and bytes; one of the two may be empty.
struct DiffPart {
  DiffKind kind = DiffKind::kSame;
  std::size_t a_begin = 0;  // bytes into the first text
  std::size_t a_end = 0;
  std::size_t b_begin = 0;  // into the second
  std::size_t b_end = 0;
  std::size_t a_words = 0;  // without redactions
  std::size_t b_words = 0;
};

/// In the texts' order; together the parts hold all words of both.
std::vector<DiffPart> diff_texts(std::string_view a, std::string_view b);

/// common_share() of the texts (word_alignment.h), from all parts of them.
double common_share(const std::vector<DiffPart>& parts);

}  // namespace dragoman
