#pragma once
// The second pass for a page of hits: what can't be on it is not read to the end.

#include <xapian.h>
#include <vector>

#include "searcher/rank/concept.h"
#include "searcher/rank/second_pass.h"

namespace dragoman {

/// The best `most` of rank_again(), and maybe more of it, in the same order with the same scores.
///
/// The heaviest concepts are read first, which few documents have. A document is dropped once all
/// that the concepts left could add wouldn't bring it to where the last of the best is already, as
/// in MaxScore (Turtle and Flood 1995). No weight may be negative. Throws Xapian's errors.
std::vector<RankedDocument> rank_best(const Xapian::Database& database, const Concepts& concepts,
                                      const std::vector<Xapian::docid>& candidates,
                                      std::size_t most,
                                      const RankingWeights& weights = kRankingWeights);

}  // namespace dragoman
