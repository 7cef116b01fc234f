#pragma once
// The words that two texts have in the same order.
//
// Words that stand once in both texts and in one order are anchors (patience diff, Bram Cohen);
// between them the longest common subsequence fills in. Stretches too long for its table that have
// no anchor are taken as different throughout. Pure functions; safe from any thread.

#include <cstddef>
#include <vector>

#include "analyzers/copies/compared_words.h"

namespace dragoman {

struct MatchedWord {
  std::size_t a = 0;  // its place among the words of the first text
  std::size_t b = 0;
};

/// Ascending in both. Withheld words stand, as far as may be, against the words that the other text
/// has in their place.
std::vector<MatchedWord> matched_words(const std::vector<ComparedWord>& a,
                                       const std::vector<ComparedWord>& b);

/// The share of the words of the shorter text, redactions aside, that stand in the other in the
/// same order, 0 to 1; 0 where it has none.
double common_share(const std::vector<ComparedWord>& a, const std::vector<ComparedWord>& b);

/// Whether it is `least` or more. Aligning two texts takes long; counting their words tells most
/// often that it isn't.
bool have_common_share(const std::vector<ComparedWord>& a, const std::vector<ComparedWord>& b,
                       double least);

}  // namespace dragoman
