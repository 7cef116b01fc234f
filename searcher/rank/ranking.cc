#include "searcher/rank/ranking.h"

#include <algorithm>

#include "searcher/rank/expansion.h"
#include "searcher/rank/first_pass.h"

namespace dragoman {
namespace {

double weight_of(const Concepts& concepts) {
  double sum = 0;
  for (const Concept& asked : concepts.list) sum += asked.weight;
  return sum;
}

}  // namespace

std::vector<RankedDocument> rank_by_bm25(const Xapian::Database& database,
                                         const Xapian::Query& query, std::uint32_t depth) {
  const Xapian::MSet found = first_pass(database, query, depth);
  std::vector<RankedDocument> ranked;
  for (auto match = found.begin(); match != found.end(); ++match) {
    ranked.push_back({*match, match.get_weight()});
  }
  return ranked;
}

std::vector<RankedDocument> rank_documents(const Xapian::Database& database,
                                           const Xapian::Query& query, const Concepts& concepts,
                                           std::uint32_t depth, Expansion expansion) {
  const Xapian::MSet found = first_pass(database, query, std::max(depth, kReranked));
  std::vector<Xapian::docid> candidates;
  for (const Xapian::docid docid : found) {
    if (candidates.size() < kReranked) candidates.push_back(docid);
  }
  std::vector<RankedDocument> ranked = rank_again(database, concepts, candidates);
  if (expansion == Expansion::kFull) {
    add_expansion(database, expansion_terms(database, ranked), weight_of(concepts), ranked);
  }
  if (expansion != Expansion::kNone) lend_to_neighbours(database, ranked);
  if (found.size() > kReranked) {
    // Those that were not looked at again follow, their scores brought below the others'.
    auto match = found[kReranked];
    const double top = match.get_weight();
    const double below = ranked.back().score;
    for (; match != found.end(); ++match) {
      const double share = top > 0 ? match.get_weight() / top : 1;
      ranked.push_back({*match, std::min(below, below * share)});
    }
  }
  ranked.resize(std::min<std::size_t>(ranked.size(), depth));
  return ranked;
}

}  // namespace dragoman
