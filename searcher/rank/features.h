#pragma once
// What the second pass weighs: numbers that say how well a document answers a query.

#include <array>
#include <cstddef>
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

/// `cohesion`: that of each pair of neighbours. The words of a set expression are asked for
/// themselves: the more cohesion, the less their synonyms count.
Features measure_features(const DocumentEvidence& document, const Concepts& concepts,
                          const ConceptStatistics& statistics, const std::vector<double>& cohesion);

}  // namespace dragoman::rank
