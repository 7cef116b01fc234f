#include "searcher/rank/best_documents.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

#include "searcher/rank/bm25.h"
#include "searcher/rank/evidence.h"

namespace dragoman {
namespace {

// How much of the query's weight is read before documents are dropped, and again.
constexpr std::array<double, 3> kStages = {0.4, 0.65, 0.85};

// Sums are rounded: what is this near to the last of the best stays.
constexpr double kRounding = 1e-9;

class BestDocuments {
 public:
  BestDocuments(const Xapian::Database& database, const Concepts& concepts,
                const std::vector<Xapian::docid>& ascending, std::size_t most,
                const RankingWeights& weights)
      : concepts_(concepts),
        statistics_(read_statistics(database, concepts)),
        reader_(database, concepts, ascending),
        documents_(ascending.size()),
        most_(most),
        weights_(weights) {}

  std::vector<RankedDocument> rank() {
    const std::vector<std::size_t> order = heaviest_first();
    double left = 0;
    for (const std::size_t c : order) left += weight(c);
    const double all = left;
    auto stage = has_otherwise(concepts_) ? kStages.end() : kStages.begin();
    for (const std::size_t c : order) {
      reader_.read(c);
      left -= weight(c);
      while (stage != kStages.end() && all - left >= *stage * all) {
        if (++stage == kStages.end() || all - left < *stage * all) drop_hopeless();
      }
    }
    return ranked();
  }

 private:
  double weight(std::size_t c) const { return concept_weight(concepts_, statistics_, c); }
  double factor(Feature f) const { return weights_.features[static_cast<std::size_t>(f)]; }

  std::vector<std::size_t> heaviest_first() const {
    std::vector<std::size_t> order(concepts_.list.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return weight(a) > weight(b); });
    return order;
  }

  double score_of(const DocumentEvidence& evidence) const {
    const Features features = measure_features(evidence, concepts_, statistics_);
    return score(features, concepts_.list.size(), weights_);
  }

  void drop_hopeless() {
    struct Bounds {
      std::size_t document;
      double least;
      double most;
    };
    std::vector<Bounds> bounds;
    for (std::size_t i = 0; i < documents_; ++i) {
      if (reader_.is_dropped(i)) continue;
      const DocumentEvidence known = reader_.evidence(i);
      const double least = score_of(known);
      bounds.push_back({i, least, least + most_to_come(i, known)});
    }
    if (bounds.size() <= most_) return;
    std::vector<double> least;
    for (const Bounds& b : bounds) least.push_back(b.least);
    const auto last = least.begin() + static_cast<std::ptrdiff_t>(most_) - 1;
    std::nth_element(least.begin(), last, least.end(), std::greater<>());
    for (const Bounds& b : bounds) {
      if (b.most < *last * (1 - kRounding)) reader_.drop(b.document);
    }
  }

  // The most that concepts not read yet can add to the document's score.
  double most_to_come(std::size_t document, const DocumentEvidence& known) {
    frequency_.resize(concepts_.list.size());
    double asked = 0;
    for (std::size_t c = 0; c < concepts_.list.size(); ++c) {
      frequency_[c] = reader_.most_frequency(document, c);
      asked += weight(c);
    }
    double plain = 0;
    double beyond = 0;
    for (std::size_t c = 0; c < concepts_.list.size(); ++c) {
      if (reader_.is_read(c) || frequency_[c] <= 0) continue;
      plain += weight(c) * (saturated(frequency_[c], known) - saturated(known.frequency[c], known));
      beyond += weight(c) *
                (factor(Feature::kTitle) + factor(Feature::kSpeakers) + factor(Feature::kFirst)) *
                heaviest_alternative(c);
      if (known.frequency[c] <= 0) beyond += factor(Feature::kCoverage) * weight(c) / asked;
    }
    beyond += pairs_to_come() + neighbours_to_come();
    return factor(Feature::kBm25) * plain + gate(concepts_.list.size(), weights_) * beyond;
  }

  double saturated(double frequency, const DocumentEvidence& known) const {
    if (frequency <= 0) return 0;
    return saturated_frequency(frequency, known.length, statistics_.average_length);
  }

  double heaviest_alternative(std::size_t c) const {
    double most = 0;
    for (const Alternative& a : concepts_.list[c].alternatives) most = std::max(most, a.weight);
    return most;
  }

  bool may_come(std::size_t i, std::size_t j) const {
    const bool is_open = !reader_.is_read(i) || !reader_.is_read(j);
    return is_open && frequency_[i] > 0 && frequency_[j] > 0;
  }

  // Nothing is known of how often two stand together: saturation is the limit.
  double most_together(std::size_t i, std::size_t j) const {
    return pair_weight(concepts_, statistics_, i, j) * (kBm25K1 + 1);
  }

  double most_joint(std::size_t i, std::size_t j) const {
    return pair_weight(concepts_, statistics_, i, j) *
           std::min(heaviest_alternative(i), heaviest_alternative(j));
  }

  double pairs_to_come() const {
    const std::size_t paired = std::min(concepts_.list.size(), kMostPaired);
    double sum = 0;
    for (std::size_t i = 0; i < paired; ++i) {
      for (std::size_t j = i + 1; j < paired; ++j) {
        if (may_come(i, j)) sum += most_together(i, j);
      }
    }
    return paired > 1 ? factor(Feature::kPairs) * sum / static_cast<double>(paired - 1) : 0;
  }

  double neighbours_to_come() const {
    const double factors = factor(Feature::kOrdered) + factor(Feature::kWindow);
    double sum = 0;
    for (const auto& [i, j] : concepts_.neighbours) {
      if (!may_come(i, j)) continue;
      sum += factors * most_together(i, j) + factor(Feature::kTogether) * most_joint(i, j);
    }
    return sum;
  }

  std::vector<RankedDocument> ranked() {
    std::vector<RankedDocument> out;
    for (std::size_t i = 0; i < documents_; ++i) {
      if (reader_.is_dropped(i)) continue;
      const DocumentEvidence evidence = reader_.evidence(i);
      out.push_back({evidence.docid, score_of(evidence)});
    }
    order_by_score(out);
    return out;
  }

  const Concepts& concepts_;
  ConceptStatistics statistics_;
  EvidenceReader reader_;
  std::size_t documents_;
  std::size_t most_;
  const RankingWeights& weights_;
  std::vector<double> frequency_;  // the most of each concept in the document looked at
};

}  // namespace

std::vector<RankedDocument> rank_best(const Xapian::Database& database, const Concepts& concepts,
                                      const std::vector<Xapian::docid>& candidates,
                                      std::size_t most, const RankingWeights& weights) {
  if (most == 0 || candidates.empty()) return {};
  std::vector<Xapian::docid> ascending = candidates;
  std::sort(ascending.begin(), ascending.end());
  return BestDocuments(database, concepts, ascending, most, weights).rank();
}

}  // namespace dragoman
