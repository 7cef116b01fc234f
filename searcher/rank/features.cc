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

std::uint32_t distance(const Occurrence& before, const Occurrence& after) {
  return after.position - before.position;
}

}  // namespace

FeatureMeasurer::FeatureMeasurer(const Concepts& concepts, const ConceptStatistics& statistics,
                                 const std::vector<double>& cohesion)
    : concepts_(concepts),
      average_length_(statistics.average_length),
      cohesion_(cohesion),
      size_(concepts.list.size()),
      paired_(std::min(size_, kMaxPaired)),
      doubt_(size_, 1),
      pair_weight_(paired_ * paired_),
      apart_(paired_ * paired_, 1),
      zones_(size_),
      near_(paired_ * paired_),
      window_(paired_ * paired_),
      ordered_(paired_ * paired_) {
  for (std::size_t c = 0; c < size_; ++c) {
    weight_.push_back(concept_weight(concepts, statistics, c));
    doubt_[c] = 1 - most_cohesion(c);
  }
  for (std::size_t i = 0; i < paired_; ++i) {
    for (std::size_t j = 0; j < paired_; ++j)
      pair_weight_[pair_of(i, j)] = pair_weight(concepts, statistics, i, j);
  }
  for (const Neighbours& pair : concepts.neighbours) {
    if (are_paired(pair)) apart_[pair_of(pair.first, pair.second)] = pair.apart;
  }
}

Features FeatureMeasurer::measure(const DocumentEvidence& document) {
  features_ = {};
  std::fill(zones_.begin(), zones_.end(), Zones());
  for (const Occurrence& o : document.positions) note_zone(o);
  if (paired_ > 1) {
    for (std::vector<double>* pairs : {&near_, &window_, &ordered_})
      std::fill(pairs->begin(), pairs->end(), 0.0);
    if (size_ == 2) {
      pair_up_two(document.positions);
    } else {
      pair_up(document.positions);
    }
  }
  weigh_concepts(document);
  if (paired_ > 1) {
    weigh_pairs();
    weigh_neighbours();
  }
  return features_;
}

void FeatureMeasurer::note_zone(const Occurrence& o) {
  Zones& zones = zones_[o.concept_index];
  const double w = o.weight;
  if (o.position < kSpeakersBegin) {
    zones.in_title = std::max(zones.in_title, w);
    note_first(zones, 0, w);
  } else if (o.position < kTextBegin) {
    zones.in_speakers = std::max(zones.in_speakers, w);
  } else {
    note_first(zones, o.position - kTextBegin, w);
  }
}

// Positions ascend, so only a greater weight can count for more than an earlier one.
void FeatureMeasurer::note_first(Zones& zones, double position, double w) {
  if (w <= zones.first_weight) return;
  zones.first_weight = w;
  const double value = w / std::log2(2 + position / kFirstScale);
  zones.first = std::max(zones.first, value);
}

// All pairs of occurrences of different concepts that are near each other.
void FeatureMeasurer::pair_up(const std::vector<Occurrence>& positions) {
  const Occurrence* const end = positions.data() + positions.size();
  for (const Occurrence* a = positions.data(); a != end; ++a) {
    if (a->concept_index >= paired_) continue;
    for (const Occurrence* b = a + 1; b != end; ++b) {
      const std::uint32_t apart = distance(*a, *b);
      if (apart > kPairWindow) break;
      if (b->concept_index != a->concept_index) note_pair(*a, *b, apart);
    }
  }
}

// Of two concepts only the rarer's occurrences have to be gone through: "the" stands everywhere.
void FeatureMeasurer::pair_up_two(const std::vector<Occurrence>& positions) {
  std::size_t of_second = 0;
  for (const Occurrence& o : positions) of_second += o.concept_index;
  const std::uint32_t rarer = of_second * 2 < positions.size() ? 1 : 0;
  const auto are_near = [&](std::size_t a, std::size_t b) {
    return positions[b].position - positions[a].position <= kPairWindow;
  };
  for (std::size_t i = 0; i < positions.size(); ++i) {
    if (positions[i].concept_index != rarer) continue;
    for (std::size_t before = i; before > 0 && are_near(before - 1, i); --before) {
      const Occurrence& other = positions[before - 1];
      if (other.concept_index != rarer)
        note_pair(other, positions[i], distance(other, positions[i]));
    }
    for (std::size_t after = i + 1; after < positions.size() && are_near(i, after); ++after) {
      const Occurrence& other = positions[after];
      if (other.concept_index != rarer)
        note_pair(positions[i], other, distance(positions[i], other));
    }
  }
}

void FeatureMeasurer::note_pair(const Occurrence& a, const Occurrence& b, std::uint32_t apart) {
  const std::size_t i = a.concept_index;
  const std::size_t j = b.concept_index;
  if (j >= paired_ || apart == 0) return;
  const double w = std::min(a.weight, b.weight);
  const std::size_t pair = pair_of(i, j);
  near_[i < j ? pair : pair_of(j, i)] += w;
  if (apart <= kWindow) window_[pair] += w;
  if (a.is_own && b.is_own && apart == apart_[pair]) ordered_[pair] += w;
}

void FeatureMeasurer::weigh_concepts(const DocumentEvidence& document) {
  double asked = 0;
  double had = 0;
  for (std::size_t c = 0; c < size_; ++c) {
    asked += weight_[c];
    if (document.frequency[c] <= 0) continue;
    had += weight_[c];
    feature(Feature::kBm25) += weight_[c] * saturated(document, c);
    feature(Feature::kTitle) += weight_[c] * zones_[c].in_title;
    feature(Feature::kSpeakers) += weight_[c] * zones_[c].in_speakers;
    if (zones_[c].first > 0) feature(Feature::kFirst) += weight_[c] * zones_[c].first;
  }
  feature(Feature::kCoverage) = asked > 0 ? had / asked : 0;
}

double FeatureMeasurer::saturated(const DocumentEvidence& document, std::size_t c) const {
  const double all = saturated_frequency(document.frequency[c], document.length, average_length_);
  const double own = saturated_frequency(document.own[c], document.length, average_length_);
  return own + doubt_[c] * (all - own);
}

double FeatureMeasurer::most_cohesion(std::size_t c) const {
  double most = 0;
  for (std::size_t p = 0; p < concepts_.neighbours.size(); ++p) {
    const Neighbours& pair = concepts_.neighbours[p];
    if (pair.first == c || pair.second == c) most = std::max(most, cohesion_[p]);
  }
  return most;
}

bool FeatureMeasurer::are_paired(const Neighbours& pair) const {
  return pair.first < paired_ && pair.second < paired_;
}

void FeatureMeasurer::weigh_pairs() {
  for (std::size_t i = 0; i < paired_; ++i) {
    for (std::size_t j = i + 1; j < paired_; ++j) {
      const double f = near_[pair_of(i, j)];
      if (f > 0) feature(Feature::kPairs) += pair_weight_[pair_of(i, j)] * saturated_pairs(f);
    }
  }
  feature(Feature::kPairs) /= static_cast<double>(paired_ - 1);
}

void FeatureMeasurer::weigh_neighbours() {
  for (std::size_t p = 0; p < concepts_.neighbours.size(); ++p) {
    if (!are_paired(concepts_.neighbours[p])) continue;
    const std::size_t i = concepts_.neighbours[p].first;
    const std::size_t j = concepts_.neighbours[p].second;
    const double w = pair_weight_[pair_of(i, j)];
    const double ordered = ordered_[pair_of(i, j)];
    const double window = window_[pair_of(i, j)] + window_[pair_of(j, i)];
    if (ordered > 0) {
      feature(Feature::kOrdered) += w * saturated_pairs(ordered);
      feature(Feature::kCohesive) += w * cohesion_[p] * saturated_pairs(ordered);
    }
    if (window > 0) feature(Feature::kWindow) += w * saturated_pairs(window);
    const double i_speaks = std::max(zones_[i].in_title, zones_[i].in_speakers);
    const double j_speaks = std::max(zones_[j].in_title, zones_[j].in_speakers);
    feature(Feature::kTogether) += w * std::min(i_speaks, j_speaks);
  }
}

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

}  // namespace dragoman::rank
