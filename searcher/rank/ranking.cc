#include "searcher/rank/ranking.h"

#include <algorithm>

#include "searcher/rank/first_pass.h"

namespace dragoman {

std::vector<RankedDocument> rank_documents(const Xapian::Database& database,
                                           const Xapian::Query& query, const Concepts& concepts,
                                           std::uint32_t depth) {
  const Xapian::MSet found = first_pass(database, query, std::max(depth, kReranked));
  std::vector<Xapian::docid> candidates;
  for (const Xapian::docid docid : found) {
    if (candidates.size() < kReranked) candidates.push_back(docid);
  }
  std::vector<RankedDocument> ranked = rank_again(database, concepts, candidates);
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
