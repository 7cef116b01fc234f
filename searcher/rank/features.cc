#include "searcher/rank/features.h"

#include <algorithm>
#include <cmath>

#include "analyzers/schema/indexed_document.h"
#include "searcher/match/bm25.h"

namespace dragoman::rank {
namespace {

constexpr double kFirstScale = 25;    // words after which an early mention counts less
constexpr std::uint32_t kWindow = 8;  // words
constexpr std::uint32_t kPairWindow = 12;

class Measurer {
 public:
  Measurer(const DocumentEvidence& document, const Concepts& concepts,
           const ConceptStatistics& statistics, const std::vector<double>& cohesion)
      : document_(document),
        concepts_(concepts),
        statistics_(statistics),
        cohesion_(cohesion),
        size_(concepts.list.size()),
        paired_(std::min(size_, kMaxPaired)),
        first_(size_, kNowhere),
        first_weight_(size_),
        in_title_(size_),
        in_speakers_(size_),
        near_(paired_ * paired_),
        window_(paired_ * paired_),
        ordered_(paired_ * paired_),
        apart_(paired_ * paired_, 1) {
    for (const Neighbours& pair : concepts.neighbours) {
      if (are_paired(pair)) apart_[pair.first * paired_ + pair.second] = pair.apart;
    }
  }

  Features measure() {
    for (const Occurrence& o : document_.positions) note_zone(o);
    pair_up();
    weigh_concepts();
    weigh_pairs();
    weigh_neighbours();
    return features_;
  }

 private:
  static constexpr double kNowhere = -1;

  double& feature(Feature f) { return features_[static_cast<std::size_t>(f)]; }
  double weight(std::size_t c) const { return concept_weight(concepts_, statistics_, c); }

  void note_zone(const Occurrence& o) {
    const std::size_t c = o.concept_index;
    const double w = o.weight;
    if (o.position < kSpeakersBegin) {
      in_title_[c] = std::max(in_title_[c], w);
      note_first(c, 0, w);
    } else if (o.position < kTextBegin) {
      in_speakers_[c] = std::max(in_speakers_[c], w);
    } else {
      note_first(c, o.position - kTextBegin, w);
    }
  }

  // Positions ascend, so only a greater weight can count for more than an earlier one.
  void note_first(std::size_t c, double position, double w) {
    if (w <= first_weight_[c]) return;
    first_weight_[c] = w;
    const double value = w / std::log2(2 + position / kFirstScale);
    first_[c] = std::max(first_[c], value);
  }

  // All pairs of occurrences of different concepts that are near each other.
  void pair_up() {
    const auto& positions = document_.positions;
    for (std::size_t i = 0; i < positions.size(); ++i) {
      for (std::size_t j = i + 1; j < positions.size(); ++j) {
        const std::uint32_t apart = positions[j].position - positions[i].position;
        if (apart > kPairWindow) break;
        note_pair(positions[i], positions[j], apart);
      }
    }
  }

  void note_pair(const Occurrence& a, const Occurrence& b, std::uint32_t apart) {
    const std::size_t i = a.concept_index;
    const std::size_t j = b.concept_index;
    if (i == j || i >= paired_ || j >= paired_ || apart == 0) return;
    const double w = std::min(a.weight, b.weight);
    near_[std::min(i, j) * paired_ + std::max(i, j)] += w;
    if (apart <= kWindow) window_[i * paired_ + j] += w;
    if (a.is_own && b.is_own && apart == apart_[i * paired_ + j]) ordered_[i * paired_ + j] += w;
  }

  void weigh_concepts() {
    double asked = 0;
    double had = 0;
    for (std::size_t c = 0; c < size_; ++c) {
      asked += weight(c);
      if (document_.frequency[c] <= 0) continue;
      had += weight(c);
      feature(Feature::kBm25) += weight(c) * saturated(c);
      feature(Feature::kTitle) += weight(c) * in_title_[c];
      feature(Feature::kSpeakers) += weight(c) * in_speakers_[c];
      if (first_[c] > 0) feature(Feature::kFirst) += weight(c) * first_[c];
    }
    feature(Feature::kCoverage) = asked > 0 ? had / asked : 0;
  }

  double saturated(std::size_t c) const {
    const double all = saturated(document_.frequency[c]);
    const double own = saturated(document_.own[c]);
    return own + (1 - most_cohesion(c)) * (all - own);
  }

  double saturated(double frequency) const {
    return saturated_frequency(frequency, document_.length, statistics_.average_length);
  }

  double most_cohesion(std::size_t c) const {
    double most = 0;
    for (std::size_t p = 0; p < concepts_.neighbours.size(); ++p) {
      const Neighbours& pair = concepts_.neighbours[p];
      if (pair.first == c || pair.second == c) most = std::max(most, cohesion_[p]);
    }
    return most;
  }

  bool are_paired(const Neighbours& pair) const {
    return pair.first < paired_ && pair.second < paired_;
  }

  double weight(std::size_t i, std::size_t j) const {
    return pair_weight(concepts_, statistics_, i, j);
  }

  void weigh_pairs() {
    for (std::size_t i = 0; i < paired_; ++i) {
      for (std::size_t j = i + 1; j < paired_; ++j) {
        const double f = near_[i * paired_ + j];
        if (f > 0) feature(Feature::kPairs) += weight(i, j) * saturated_pairs(f);
      }
    }
    if (paired_ > 1) feature(Feature::kPairs) /= static_cast<double>(paired_ - 1);
  }

  void weigh_neighbours() {
    for (std::size_t p = 0; p < concepts_.neighbours.size(); ++p) {
      if (!are_paired(concepts_.neighbours[p])) continue;
      const std::size_t i = concepts_.neighbours[p].first;
      const std::size_t j = concepts_.neighbours[p].second;
      const double w = weight(i, j);
      const double ordered = ordered_[i * paired_ + j];
      const double window = window_[i * paired_ + j] + window_[j * paired_ + i];
      if (ordered > 0) {
        feature(Feature::kOrdered) += w * saturated_pairs(ordered);
        feature(Feature::kCohesive) += w * cohesion_[p] * saturated_pairs(ordered);
      }
      if (window > 0) feature(Feature::kWindow) += w * saturated_pairs(window);
      const double i_speaks = std::max(in_title_[i], in_speakers_[i]);
      const double j_speaks = std::max(in_title_[j], in_speakers_[j]);
      feature(Feature::kTogether) += w * std::min(i_speaks, j_speaks);
    }
  }

  const DocumentEvidence& document_;
  const Concepts& concepts_;
  const ConceptStatistics& statistics_;
  const std::vector<double>& cohesion_;
  std::size_t size_;
  std::size_t paired_;
  std::vector<double> first_;
  std::vector<double> first_weight_;
  std::vector<double> in_title_;
  std::vector<double> in_speakers_;
  std::vector<double> near_;          // by the lesser concept, then the greater
  std::vector<double> window_;        // by the first in the text, then the second
  std::vector<double> ordered_;       // the same
  std::vector<std::uint32_t> apart_;  // how far apart the two are asked for
  Features features_{};
};

}  // namespace

std::string_view feature_name(Feature feature) {
  switch (feature) {
    case Feature::kBm25: return "words";
    case Feature::kTitle: return "title";
    case Feature::kSpeakers: return "speakers";
    case Feature::kFirst: return "early mention";
    case Feature::kOrdered: return "side by side";
    case Feature::kWindow: return "within 8 words";
    case Feature::kPairs: return "pairs";
    case Feature::kCoverage: return "coverage";
    case Feature::kTogether: return "together in title or speakers";
    case Feature::kCohesive: return "set expression";
  }
  return "";
}

double pair_weight(const Concepts& concepts, const ConceptStatistics& statistics, std::size_t i,
                   std::size_t j) {
  return (statistics.idf[i] * std::min(1.0, concepts.list[i].weight) +
          statistics.idf[j] * std::min(1.0, concepts.list[j].weight)) /
         2;
}

double saturated_pairs(double frequency) {
  return frequency * (kBm25K1 + 1) / (frequency + kBm25K1);
}

Features measure_features(const DocumentEvidence& document, const Concepts& concepts,
                          const ConceptStatistics& statistics,
                          const std::vector<double>& cohesion) {
  return Measurer(document, concepts, statistics, cohesion).measure();
}

}  // namespace dragoman::rank
