#pragma once

namespace dragoman::rank {

/// How far the best documents may speak for themselves (docs/relevance.md).
enum class Expansion {
  kNone,
  kNeighbours,  // documents that are alike lend each other score
  kFull,        // and what the best say is asked for too
};

}  // namespace dragoman::rank
