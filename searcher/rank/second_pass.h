#pragma once
// The second pass: the best documents of the first, weighed again by everything the index knows of
// where their words stand.

#include <xapian.h>
#include <array>
#include <cstddef>
#include <vector>

#include "searcher/rank/concept.h"
#include "searcher/rank/features.h"

namespace dragoman {

/// A number that changes with the length of the query: its values at 2, 4 and 8 concepts, straight
/// lines between them, and the same below and above.
using ByLength = std::array<double, 3>;
double at_length(const ByLength& values, std::size_t concepts);

/// A linear model. What goes beyond single words counts less in a short query and more in a long
/// one; words side by side (kOrdered, kCohesive) have a course of their own.
struct RankingWeights {
  Features features{};
  ByLength beyond{};
  ByLength side_by_side{};
};

/// Set once for every collection, by bench/fit_ranking (docs/relevance.md).
extern const RankingWeights kRankingWeights;

/// The model's score; `concepts` is the number of words asked for.
double score(const Features& features, std::size_t concepts, const RankingWeights& weights);

/// What each feature gives to that score.
Features shares(const Features& features, std::size_t concepts, const RankingWeights& weights);

struct RankedDocument {
  Xapian::docid docid = 0;
  double score = 0;
};

/// The best first, equal ones by docid, the lesser first.
void order_by_score(std::vector<RankedDocument>& ranked);

/// Orders the candidates anew. Throws Xapian's errors.
std::vector<RankedDocument> rank_again(const Xapian::Database& database, const Concepts& concepts,
                                       const std::vector<Xapian::docid>& candidates,
                                       const RankingWeights& weights = kRankingWeights);

/// What each feature gives to the scores of documents, in the order of `documents`. Throws Xapian's
/// errors.
std::vector<Features> explain_scores(const Xapian::Database& database, const Concepts& concepts,
                                     const std::vector<Xapian::docid>& documents,
                                     const RankingWeights& weights = kRankingWeights);

}  // namespace dragoman
