#include "searcher/rank/cohesion.h"

#include <algorithm>

namespace dragoman::rank {
namespace {

// Documents with both words that are taken to have them apart, so that a few prove little.
constexpr double kDoubt = 2;

bool is_own(const Occurrence& occurrence, std::size_t index) {
  return occurrence.concept_index == index && occurrence.is_own;
}

bool has_in_row(const DocumentEvidence& document, const Neighbours& pair) {
  std::size_t next = 0;
  const auto& positions = document.positions;
  for (const Occurrence& first : positions) {
    if (!is_own(first, pair.first)) continue;
    const std::uint32_t wanted = first.position + pair.apart;
    while (next < positions.size() && positions[next].position < wanted) ++next;
    for (std::size_t at = next; at < positions.size() && positions[at].position == wanted; ++at) {
      if (is_own(positions[at], pair.second)) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<double> read_cohesion(const Concepts& concepts,
                                  const std::vector<DocumentEvidence>& documents) {
  std::vector<double> out(concepts.neighbours.size());
  for (std::size_t p = 0; p < std::min(out.size(), kMaxCohesive); ++p) {
    const Neighbours& pair = concepts.neighbours[p];
    double both = kDoubt;
    double in_row = 0;
    for (const DocumentEvidence& document : documents) {
      if (document.own[pair.first] <= 0 || document.own[pair.second] <= 0) continue;
      ++both;
      if (has_in_row(document, pair)) ++in_row;
    }
    out[p] = in_row / both;
  }
  return out;
}

}  // namespace dragoman::rank
