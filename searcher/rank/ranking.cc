#include "searcher/rank/ranking.h"

#include <algorithm>

#include "searcher/index/index_database.h"
#include "searcher/rank/candidates.h"
#include "searcher/rank/expansion.h"
#include "searcher/rank/first_pass.h"

namespace dragoman::rank {
namespace {

double weight_of(const Concepts& concepts) {
  double sum = 0;
  for (const Concept& asked : concepts.list) sum += asked.weight;
  return sum;
}

// Those that were not looked at again follow, their scores brought below the others'.
void append_others(const std::vector<RankedDocument>& found, const std::vector<bool>& chosen,
                   std::vector<RankedDocument>& ranked) {
  if (ranked.empty() || found.size() <= kReranked) return;
  const double top = found[kReranked].score;
  const double below = ranked.back().score;
  for (std::size_t i = kReranked; i < found.size(); ++i) {
    if (chosen[i]) continue;
    const double share = top > 0 ? found[i].score / top : 1;
    ranked.push_back({found[i].docid, std::min(below, below * share)});
  }
}

// The chosen documents and the preferred ones, which are marked as chosen where the first pass has
// them.
std::vector<Xapian::docid> with_preferred(std::vector<Xapian::docid> preferred,
                                          const std::vector<RankedDocument>& found,
                                          std::vector<bool>& chosen) {
  std::sort(preferred.begin(), preferred.end());
  preferred.erase(std::unique(preferred.begin(), preferred.end()), preferred.end());
  std::vector<Xapian::docid> out;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const Xapian::docid docid = found[i].docid;
    const auto known = std::lower_bound(preferred.begin(), preferred.end(), docid);
    if (known != preferred.end() && *known == docid) {
      chosen[i] = true;
      preferred.erase(known);
    }
    if (chosen[i]) out.push_back(docid);
  }
  out.insert(out.end(), preferred.begin(), preferred.end());
  return out;
}

}  // namespace

std::vector<RankedDocument> rank_by_bm25(const Xapian::Database& database, const MatchQuery& asked,
                                         std::uint32_t depth) {
  return first_pass(database, asked, depth);
}

std::vector<RankedDocument> rank_documents(const Xapian::Database& database,
                                           const MatchQuery& asked, const Concepts& concepts,
                                           std::uint32_t depth, Expansion expansion,
                                           TermVectors& vectors) {
  const std::vector<RankedDocument> found =
      first_pass(database, asked, std::max(depth, candidates_needed(concepts)));
  std::vector<bool> chosen = choose_candidates(database, concepts, found);
  const std::vector<Xapian::docid> candidates =
      with_preferred(preferred_candidates(database, asked.query, concepts), found, chosen);
  fetch_records(database, candidates);
  std::vector<RankedDocument> ranked = rerank(database, concepts, candidates);
  if (expansion == Expansion::kFull) {
    add_expansion(database, expansion_terms(database, ranked), weight_of(concepts), ranked);
  }
  if (expansion != Expansion::kNone) lend_to_neighbours(database, vectors, ranked);
  if (ranked.size() < depth) append_others(found, chosen, ranked);
  ranked.resize(std::min<std::size_t>(ranked.size(), depth));
  return ranked;
}

}  // namespace dragoman::rank
