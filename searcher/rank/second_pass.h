#pragma once
// The second pass: the best documents of the first, weighed again by everything the index knows of
// where their words stand.

#include <xapian.h>
#include <cstddef>
#include <vector>

#include "searcher/rank/by_length.h"
#include "searcher/rank/concept.h"
#include "searcher/rank/features.h"
#include "searcher/rank/ranked_document.h"

namespace dragoman::rank {

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

/// Orders the candidates anew. Throws Xapian's errors.
std::vector<RankedDocument> rerank(const Xapian::Database& database, const Concepts& concepts,
                                   const std::vector<Xapian::docid>& candidates,
                                   const RankingWeights& weights = kRankingWeights);

/// What a document's score is made of.
struct ScoreShares {
  Features features{};
  double as_typed = 0;  // for words just as they are typed (written.h)
  double meant = 0;     // for a date that words of the query mean
};

/// Of the documents, in their order. What they gain by comparison with others isn't among it.
/// Throws Xapian's errors.
std::vector<ScoreShares> explain_scores(const Xapian::Database& database, const Concepts& concepts,
                                        const std::vector<Xapian::docid>& documents,
                                        const RankingWeights& weights = kRankingWeights);

}  // namespace dragoman::rank
