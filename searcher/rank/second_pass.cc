#include "searcher/rank/second_pass.h"

#include <algorithm>
#include <numeric>

#include "searcher/rank/cohesion.h"
#include "searcher/rank/written.h"

namespace dragoman {

const RankingWeights kRankingWeights{
    {1, 0.1, 0.05, 0.8, 1, 0.1, 0.4, 0.75, 0.4, 1},
    {0.2, 0.6, 1.2},
    {2, 0.5, 0},
};

double at_length(const ByLength& values, std::size_t concepts) {
  if (concepts <= 2) return values[0];
  if (concepts >= 8) return values[2];
  const bool is_short = concepts < 4;
  const double from = is_short ? 2 : 4;
  const double share = (static_cast<double>(concepts) - from) / from;
  const double low = values[is_short ? 0 : 1];
  return low + share * (values[is_short ? 1 : 2] - low);
}

namespace {

// What a feature counts at that length of the query.
double factor(Feature feature, std::size_t concepts, const RankingWeights& weights) {
  switch (feature) {
    case Feature::kBm25: return 1;
    case Feature::kOrdered:
    case Feature::kCohesive: return at_length(weights.side_by_side, concepts);
    default: return at_length(weights.beyond, concepts);
  }
}

}  // namespace

double score(const Features& features, std::size_t concepts, const RankingWeights& weights) {
  const Features parts = shares(features, concepts, weights);
  return std::accumulate(parts.begin(), parts.end(), 0.0);
}

Features shares(const Features& features, std::size_t concepts, const RankingWeights& weights) {
  Features out{};
  for (std::size_t f = 0; f < kFeatureCount; ++f) {
    const double by_length = factor(static_cast<Feature>(f), concepts, weights);
    out[f] = weights.features[f] * features[f] * by_length;
  }
  return out;
}

namespace {

double best_score(const std::vector<RankedDocument>& ranked) {
  double best = 0;
  for (const RankedDocument& document : ranked) best = std::max(best, document.score);
  return best;
}

// Raises documents that have any of the terms, by shares of their own score and of the best.
// `ranked` ascends by document.
void prefer(const Xapian::Database& database, const std::vector<std::string>& terms, double of_own,
            double of_best, std::vector<RankedDocument>& ranked) {
  if (of_own <= 0 && of_best <= 0) return;
  const double best = std::max(best_score(ranked), 1.0);
  std::vector<bool> has(ranked.size());
  for (const std::string& term : terms) {
    auto at = database.postlist_begin(term);
    const auto end = database.postlist_end(term);
    for (std::size_t i = 0; i < ranked.size(); ++i) {
      if (at != end) at.skip_to(ranked[i].docid);
      if (at == end) break;
      if (*at == ranked[i].docid) has[i] = true;
    }
  }
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    if (has[i]) ranked[i].score += of_own * ranked[i].score + of_best * best;
  }
}

// 2: all of what is asked for, 1: more than half of it, 0: less. Given names and the wholes of
// compounds aren't asked for by themselves.
int degree(const Concepts& concepts, const DocumentEvidence& document) {
  std::size_t asked = 0;
  std::size_t had = 0;
  for (std::size_t c = 0; c < concepts.list.size(); ++c) {
    if (!is_asked_for(concepts.list[c])) continue;
    ++asked;
    if (document.frequency[c] > 0) ++had;
  }
  return had == asked ? 2 : had * 2 > asked ? 1 : 0;
}

// Each degree lies above all of the next.
void raise_by_degrees(const Concepts& concepts, const std::vector<DocumentEvidence>& evidence,
                      std::vector<RankedDocument>& ranked) {
  const double best = best_score(ranked);
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    ranked[i].score += degree(concepts, evidence[i]) * best;
  }
}

}  // namespace

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
  const std::vector<DocumentEvidence> evidence = read_evidence(database, concepts, ascending);
  const std::vector<double> cohesion = read_cohesion(concepts, evidence);
  std::vector<RankedDocument> ranked;
  for (const DocumentEvidence& document : evidence) {
    const Features features = measure_features(document, concepts, statistics, cohesion);
    ranked.push_back({document.docid, score(features, concepts.list.size(), weights)});
  }
  add_written(database, concepts, ranked);
  for (const Preference& p : concepts.preferences) prefer(database, p.terms, p.of_own, 0, ranked);
  if (concepts.by_degrees) raise_by_degrees(concepts, evidence, ranked);
  for (const Preference& p : concepts.preferences) prefer(database, p.terms, 0, p.of_best, ranked);
  order_by_score(ranked);
  return ranked;
}

std::vector<Features> explain_scores(const Xapian::Database& database, const Concepts& concepts,
                                     const std::vector<Xapian::docid>& documents,
                                     const RankingWeights& weights) {
  std::vector<Xapian::docid> ascending = documents;
  std::sort(ascending.begin(), ascending.end());
  const ConceptStatistics statistics = read_statistics(database, concepts);
  const std::vector<DocumentEvidence> evidence = read_evidence(database, concepts, ascending);
  const std::vector<double> cohesion = read_cohesion(concepts, evidence);
  std::vector<Features> out(documents.size());
  for (const DocumentEvidence& document : evidence) {
    const Features features = measure_features(document, concepts, statistics, cohesion);
    const auto at = std::find(documents.begin(), documents.end(), document.docid);
    out[static_cast<std::size_t>(at - documents.begin())] =
        shares(features, concepts.list.size(), weights);
  }
  return out;
}

}  // namespace dragoman
