#pragma once
// Two texts compared word by word, what was withheld in either known for what it is.
//
// Words that stand once in both texts and in one order are anchors (patience diff, Bram Cohen);
// between them the longest common subsequence fills in. Stretches too long for its table that have
// no anchor are taken as different throughout. Pure functions; safe from any thread.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzers/copies/compared_words.h"

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

struct MatchedWord {
  std::size_t a = 0;  // its place among the words of the first text
  std::size_t b = 0;
};

/// The words that both have in the same order, ascending.
std::vector<MatchedWord> matched_words(const std::vector<ComparedWord>& a,
                                       const std::vector<ComparedWord>& b);

/// In the texts' order; together the parts hold all words of both.
std::vector<DiffPart> diff_texts(std::string_view a, std::string_view b);

/// The share of the words of the shorter text, redactions aside, that stand in the other in the
/// same order, 0 to 1; 0 where it has none.
double common_share(const std::vector<ComparedWord>& a, const std::vector<ComparedWord>& b);

}  // namespace dragoman
