#pragma once
// How far two words asked for side by side are a set expression: "west bank" is no bank in the
// west, and "Persian Gulf" isn't any gulf that a text on Iran names.

#include <vector>

#include "searcher/rank/concept.h"
#include "searcher/rank/evidence.h"

namespace dragoman::rank {

/// Pairs beyond this many have no cohesion: a query that long is no expression.
inline constexpr std::size_t kMaxCohesive = 8;

/// By pair of Concepts::neighbours: of the documents that have both words, the share that has them
/// as asked for, from 0 to 1. Where few documents have both, the share is drawn towards 0. Without
/// synonyms.
std::vector<double> read_cohesion(const Concepts& concepts,
                                  const std::vector<DocumentEvidence>& documents);

}  // namespace dragoman::rank
