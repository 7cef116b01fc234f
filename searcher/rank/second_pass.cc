#include "searcher/rank/second_pass.h"

#include <algorithm>

namespace dragoman {

const RankingWeights kRankingWeights{
    {1, 0.1, 0.05, 0.8, 0, 0.1, 0.4, 0.75, 0.4},
    {0.2, 0.6, 1.2},
};

double gate(std::size_t concepts, const RankingWeights& weights) {
  return weights.by_length[concepts <= 2 ? 0 : concepts <= 5 ? 1 : 2];
}

double score(const Features& features, std::size_t concepts, const RankingWeights& weights) {
  double beyond = 0;
  for (std::size_t f = 1; f < kFeatureCount; ++f) beyond += weights.features[f] * features[f];
  return weights.features[0] * features[0] + gate(concepts, weights) * beyond;
}

Features shares(const Features& features, std::size_t concepts, const RankingWeights& weights) {
  Features out{};
  for (std::size_t f = 0; f < kFeatureCount; ++f)
    out[f] = weights.features[f] * features[f] * (f == 0 ? 1 : gate(concepts, weights));
  return out;
}

void order_by_score(std::vector<RankedDocument>& ranked) {
  std::sort(ranked.begin(), ranked.end(), [](const RankedDocument& a, const RankedDocument& b) {
    return a.score != b.score ? a.score > b.score : a.docid < b.docid;
  });
}

std::vector<RankedDocument> rank_again(const Xapian::Database& database, const Concepts& concepts,
                                       const std::vector<Xapian::docid>& candidates,
                                       const RankingWeights& weights) {
  std::vector<Xapian::docid> ascending = candidates;
  std::sort(ascending.begin(), ascending.end());
  const ConceptStatistics statistics = read_statistics(database, concepts);
  std::vector<RankedDocument> ranked;
  for (const DocumentEvidence& document : read_evidence(database, concepts, ascending)) {
    const Features features = measure_features(document, concepts, statistics);
    ranked.push_back({document.docid, score(features, concepts.list.size(), weights)});
  }
  order_by_score(ranked);
  return ranked;
}

std::vector<Features> explain_scores(const Xapian::Database& database, const Concepts& concepts,
                                     const std::vector<Xapian::docid>& documents,
                                     const RankingWeights& weights) {
  std::vector<Xapian::docid> ascending = documents;
  std::sort(ascending.begin(), ascending.end());
  const ConceptStatistics statistics = read_statistics(database, concepts);
  std::vector<Features> out(documents.size());
  for (const DocumentEvidence& document : read_evidence(database, concepts, ascending)) {
    const Features features = measure_features(document, concepts, statistics);
    const auto at = std::find(documents.begin(), documents.end(), document.docid);
    out[static_cast<std::size_t>(at - documents.begin())] =
        shares(features, concepts.list.size(), weights);
  }
  return out;
}

}  // namespace dragoman
