#include "searcher/rank/second_pass.h"

#include <algorithm>
#include <initializer_list>
#include <numeric>
#include <utility>

#include "searcher/index/posting_reader.h"
#include "searcher/rank/cohesion.h"
#include "searcher/rank/written.h"

namespace dragoman::rank {

namespace {

Features by_name(std::initializer_list<std::pair<Feature, double>> weights) {
  Features out{};
  for (const auto& [feature, weight] : weights) out[static_cast<std::size_t>(feature)] = weight;
  return out;
}

}  // namespace

const RankingWeights kRankingWeights{
    .features = by_name({{Feature::kBm25, 1},
                         {Feature::kTitle, 0.1},
                         {Feature::kSpeakers, 0.05},
                         {Feature::kFirst, 0.8},
                         {Feature::kOrdered, 1},
                         {Feature::kWindow, 0.1},
                         {Feature::kPairs, 0.4},
                         {Feature::kCoverage, 0.75},
                         {Feature::kTogether, 0.4},
                         {Feature::kCohesive, 0.5}}),
    .beyond = {0.2, 0.6, 1.2},
    .side_by_side = {2.5, 0.2, 0},
};

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

// Calls `raise` for each document that has any of the terms. `ranked` ascends by document.
template <typename Raise>
void for_each_with(const Xapian::Database& database, const std::vector<std::string>& terms,
                   std::vector<RankedDocument>& ranked, Raise raise) {
  std::vector<bool> has(ranked.size());
  for (const std::string& term : terms) {
    PostingReader postings(database, term);
    for (std::size_t i = 0; i < ranked.size(); ++i) {
      if (postings.reach(ranked[i].docid)) has[i] = true;
    }
  }
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    if (has[i]) raise(ranked[i]);
  }
}

// A long query has much else to go by.
void raise_by_own_score(const Xapian::Database& database, const Concepts& concepts,
                        std::vector<RankedDocument>& ranked) {
  static constexpr ByLength kShares = {1, 1, 0.1};
  const double share = at_length(kShares, concepts.list.size());
  for (const Preference& preference : concepts.preferences) {
    if (preference.of_own <= 0) continue;
    for_each_with(database, preference.terms, ranked, [&](RankedDocument& document) {
      document.score += share * preference.of_own * document.score;
    });
  }
}

// By shares of the best score that there is before any of them.
void raise_by_best_score(const Xapian::Database& database, const Concepts& concepts,
                         std::vector<RankedDocument>& ranked) {
  const double best = std::max(best_score(ranked), 1.0);
  for (const Preference& preference : concepts.preferences) {
    if (preference.of_best <= 0) continue;
    for_each_with(database, preference.terms, ranked,
                  [&](RankedDocument& document) { document.score += preference.of_best * best; });
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

std::vector<RankedDocument> rerank(const Xapian::Database& database, const Concepts& concepts,
                                   const std::vector<Xapian::docid>& candidates,
                                   const RankingWeights& weights) {
  std::vector<Xapian::docid> ascending = candidates;
  std::sort(ascending.begin(), ascending.end());
  const ConceptStatistics statistics = read_statistics(database, concepts);
  const std::vector<DocumentEvidence> evidence = read_evidence(database, concepts, ascending);
  const std::vector<double> cohesion = read_cohesion(concepts, evidence);
  std::vector<RankedDocument> ranked;
  FeatureMeasurer measurer(concepts, statistics, cohesion);
  for (const DocumentEvidence& document : evidence) {
    const Features features = measurer.measure(document);
    ranked.push_back({document.docid, score(features, concepts.list.size(), weights)});
  }
  add_written(database, concepts, ranked);
  raise_by_own_score(database, concepts, ranked);
  if (concepts.by_degrees) raise_by_degrees(concepts, evidence, ranked);
  raise_by_best_score(database, concepts, ranked);
  order_by_score(database, ranked);
  return ranked;
}

std::vector<ScoreShares> explain_scores(const Xapian::Database& database, const Concepts& concepts,
                                        const std::vector<Xapian::docid>& documents,
                                        const RankingWeights& weights) {
  std::vector<Xapian::docid> ascending = documents;
  std::sort(ascending.begin(), ascending.end());
  const ConceptStatistics statistics = read_statistics(database, concepts);
  const std::vector<DocumentEvidence> evidence = read_evidence(database, concepts, ascending);
  const std::vector<double> cohesion = read_cohesion(concepts, evidence);
  std::vector<ScoreShares> out(ascending.size());
  std::vector<RankedDocument> ranked;
  FeatureMeasurer measurer(concepts, statistics, cohesion);
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    const Features features = measurer.measure(evidence[i]);
    out[i].features = shares(features, concepts.list.size(), weights);
    ranked.push_back({ascending[i], score(features, concepts.list.size(), weights)});
  }
  const std::vector<RankedDocument> plain = ranked;
  add_written(database, concepts, ranked);
  const std::vector<RankedDocument> typed = ranked;
  raise_by_own_score(database, concepts, ranked);
  std::vector<ScoreShares> in_order;
  for (const Xapian::docid docid : documents) {
    const auto at = std::lower_bound(ascending.begin(), ascending.end(), docid);
    const auto i = static_cast<std::size_t>(at - ascending.begin());
    out[i].as_typed = typed[i].score - plain[i].score;
    out[i].meant = ranked[i].score - typed[i].score;
    in_order.push_back(out[i]);
  }
  return in_order;
}

}  // namespace dragoman::rank
