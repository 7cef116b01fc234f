#pragma once
// What the second pass weighs: numbers that say how well a document answers a query.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "searcher/rank/evidence.h"

namespace dragoman::rank {

/// Concepts below are weighted by their idf and their weight in the query.
enum class Feature : std::size_t {
  kBm25,      // occurrences anywhere, saturated
  kTitle,     // concepts in the title
  kSpeakers,  // concepts among those who speak (from, to, participants, signature)
  kFirst,     // how early each concept comes first: 1 / log2(2 + words before / 25), in a title 1
  kOrdered,   // neighbours in the query that stand as asked for, synonyms left out
  kWindow,    // neighbours in the query within 8 words, in any order
  kPairs,     // any two concepts within 12 words
  kCoverage,  // the share of the query that the document has at all
  kTogether,  // neighbours in the query that are both in the title or among the speakers
  kCohesive,  // kOrdered of set expressions: each pair by its cohesion (cohesion.h)
};
inline constexpr std::size_t kFeatureCount = 10;

using Features = std::array<double, kFeatureCount>;

/// What people read: "title", "side by side".
std::string_view feature_name(Feature feature);

/// Concepts beyond this many are not looked at in pairs.
inline constexpr std::size_t kMaxPaired = 32;

/// What a concept weighs in a document that has it, and two that stand near each other.
inline double concept_weight(const Concepts& concepts, const ConceptStatistics& statistics,
                             std::size_t c) {
  return concepts.list[c].weight * statistics.idf[c];
}
double pair_weight(const Concepts& concepts, const ConceptStatistics& statistics, std::size_t i,
                   std::size_t j);

/// Pairs know no length: windows are short in any text.
double saturated_pairs(double frequency);

/// Measures one document after the other. Keeps references. Not thread-safe.
class FeatureMeasurer {
 public:
  /// `cohesion`: that of each pair of neighbours. The words of a set expression are asked for
  /// themselves: the more cohesion, the less their synonyms count.
  FeatureMeasurer(const Concepts& concepts, const ConceptStatistics& statistics,
                  const std::vector<double>& cohesion);

  Features measure(const DocumentEvidence& document);

 private:
  // Where a concept stands in the document.
  struct Zones {
    double first = -1;  // kFirst; below 0 where it stands nowhere
    double first_weight = 0;
    double in_title = 0;
    double in_speakers = 0;
  };

  double& feature(Feature f) { return features_[static_cast<std::size_t>(f)]; }
  std::size_t pair_of(std::size_t i, std::size_t j) const { return i * paired_ + j; }
  void note_zone(const Occurrence& o);
  static void note_first(Zones& zones, double position, double w);
  void pair_up(const std::vector<Occurrence>& positions);
  void pair_up_two(const std::vector<Occurrence>& positions);
  void note_pair(const Occurrence& a, const Occurrence& b, std::uint32_t apart);
  void weigh_concepts(const DocumentEvidence& document);
  double saturated(const DocumentEvidence& document, std::size_t c) const;
  double most_cohesion(std::size_t c) const;
  bool are_paired(const Neighbours& pair) const;
  void weigh_pairs();
  void weigh_neighbours();

  const Concepts& concepts_;
  double average_length_;
  const std::vector<double>& cohesion_;
  std::size_t size_;
  std::size_t paired_;
  std::vector<double> weight_;        // by concept
  std::vector<double> doubt_;         // by concept: 1 less its most cohesion
  std::vector<double> pair_weight_;   // by pair_of(), as all below
  std::vector<std::uint32_t> apart_;  // how far apart the two are asked for

  std::vector<Zones> zones_;     // of the document, by concept
  std::vector<double> near_;     // by the lesser concept, then the greater
  std::vector<double> window_;   // by the first in the text, then the second
  std::vector<double> ordered_;  // the same
  Features features_{};
};

}  // namespace dragoman::rank
