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

/// A linear model. What goes beyond single words (all but kBm25) counts less in a short query and
/// more in a long one.
struct RankingWeights {
  Features features{};
  std::array<double, 3> by_length{};  // up to 2 concepts, 3 to 5, 6 and more
};

/// Set once for every collection, by bench/fit_ranking (docs/relevance.md).
extern const RankingWeights kRankingWeights;

/// How much what goes beyond single words counts.
double gate(std::size_t concepts, const RankingWeights& weights);

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
