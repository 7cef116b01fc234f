#include "searcher/engine/candidates.h"

#include <algorithm>

#include "searcher/engine/relations.h"
#include "searcher/match/term_query.h"
#include "searcher/rank/ranking.h"

namespace dragoman {
namespace {

std::vector<rank::RankedDocument> rank_to(std::uint32_t depth, OpenIndex& index,
                                          const SearchRequest& request, const SearchPlan& plan) {
  const Xapian::Database& database = index.database();
  const Xapian::Query& query = plan.compiled.query;
  if (plan.likeness) return rank_similar(database, query, depth);
  if (!request.second_pass) return rank::rank_by_bm25(database, query, depth);
  rank::Concepts concepts =
      rank::read_concepts(database, plan.tree, index.drops_stop_words(), index.text());
  concepts.by_degrees = plan.any();
  return rank::rank_documents(database, query, concepts, depth, request.expansion, index.vectors());
}

std::vector<rank::RankedDocument> page_by_date(const OpenIndex& index, const SearchRequest& request,
                                               const SearchPlan& plan) {
  Xapian::Enquire enquire(index.database());
  enquire.set_query(unweighted(plan.compiled.query));
  const bool newest = order_of(request, plan) == SortOrder::kNewest;
  Xapian::MultiValueKeyMaker key;
  key.add_value(static_cast<Xapian::valueno>(info(Field::kDate).slot), false, newest ? "" : "~");
  enquire.set_sort_by_key(&key, newest);
  std::vector<rank::RankedDocument> page;
  const Xapian::MSet matches = enquire.get_mset(request.offset, request.limit);
  for (const Xapian::docid docid : matches) page.push_back({docid, 0});
  return page;
}

}  // namespace

SortOrder order_of(const SearchRequest& request, const SearchPlan& plan) {
  const bool nothing_to_rank_by = !plan.compiled.ranked && request.order == SortOrder::kRelevance;
  if (!nothing_to_rank_by) return request.order;
  return asks_for_thread(plan.tree) ? SortOrder::kOldest : SortOrder::kNewest;
}

std::vector<rank::RankedDocument> find_page(OpenIndex& index, const SearchRequest& request,
                                            const SearchPlan& plan) {
  if (order_of(request, plan) != SortOrder::kRelevance) return page_by_date(index, request, plan);
  auto ranked = rank_to(request.offset + request.limit, index, request, plan);
  const std::size_t before = std::min<std::size_t>(request.offset, ranked.size());
  ranked.erase(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(before));
  return ranked;
}

std::vector<rank::RankedDocument> rank_topic(OpenIndex& index, const query::Node& tree,
                                             const RankSettings& settings) {
  const Xapian::Database& database = index.database();
  const CompiledQuery compiled = index.compiler().compile(tree, MatchMode::kAnyOrPhrase);
  const rank::Concepts concepts =
      rank::read_concepts(database, tree, index.drops_stop_words(), index.text());
  return rank::rank_documents(database, compiled.query, concepts, settings.depth,
                              settings.expansion, index.vectors());
}

}  // namespace dragoman
