#include "searcher/engine/candidates.h"

#include <algorithm>
#include <string>

#include "searcher/engine/relations.h"
#include "searcher/index/index_database.h"
#include "searcher/match/term_query.h"
#include "searcher/rank/ranking.h"

namespace dragoman {
namespace {

std::vector<rank::RankedDocument> rank_to(std::uint32_t depth, OpenIndex& index,
                                          const SearchRequest& request, const SearchPlan& plan) {
  const Xapian::Database& database = index.database();
  if (plan.likeness) return rank_similar(database, plan.compiled.query, depth);
  const MatchQuery asked = plan.compiled.match();
  if (!request.second_pass) return rank::rank_by_bm25(database, asked, depth);
  rank::Concepts concepts =
      rank::read_concepts(database, plan.tree, index.drops_stop_words(), index.text());
  concepts.by_degrees = plan.any();
  return rank::rank_documents(database, asked, concepts, depth, request.expansion, index.vectors());
}

struct DatedDocument {
  std::string key;
  Xapian::docid docid = 0;
};

// The same of a database on another machine, which knows no keys made of values: those without a
// date stand last.
std::vector<DatedDocument> first_by_date_there(const Xapian::Database& database,
                                               const Xapian::Query& query, bool newest,
                                               Xapian::doccount count) {
  const auto slot = static_cast<Xapian::valueno>(info(Field::kDate).slot);
  const Xapian::Query dated(Xapian::Query::OP_VALUE_GE, slot, std::string(1, '\x01'));
  std::vector<DatedDocument> first;
  for (const bool with_date : {true, false}) {
    Xapian::Enquire enquire(database);
    enquire.set_query(unweighted(with_date ? Xapian::Query(Xapian::Query::OP_FILTER, query, dated)
                                           : and_not(query, dated)));
    enquire.set_sort_by_value(slot, newest);
    const Xapian::MSet matches =
        enquire.get_mset(0, count - static_cast<Xapian::doccount>(first.size()));
    for (auto at = matches.begin(); at != matches.end(); ++at)
      first.push_back({with_date ? at.get_sort_key() : std::string(newest ? "" : "~"), *at});
    if (first.size() == count) break;
  }
  return first;
}

// The first documents of a database by date, with their numbers in it.
std::vector<DatedDocument> first_by_date(const Xapian::Database& database,
                                         const Xapian::Query& query, bool newest,
                                         Xapian::doccount count) {
  Xapian::Enquire enquire(database);
  enquire.set_query(unweighted(query));
  Xapian::MultiValueKeyMaker key;
  key.add_value(static_cast<Xapian::valueno>(info(Field::kDate).slot), false, newest ? "" : "~");
  enquire.set_sort_by_key(&key, newest);
  std::vector<DatedDocument> first;
  const Xapian::MSet matches = enquire.get_mset(0, count);
  for (auto at = matches.begin(); at != matches.end(); ++at)
    first.push_back({at.get_sort_key(), *at});
  return first;
}

// Of each database its first documents, merged: Xapian would order those of one day by their merged
// numbers.
std::vector<DatedDocument> first_by_date(const OpenIndex& index, const Xapian::Query& query,
                                         bool newest, Xapian::doccount count) {
  const DocumentNumbers numbers = IndexDatabase::numbers_of(index.database());
  RemoteShards* const remote = IndexDatabase::remote_of(index.database());
  std::vector<DatedDocument> all;
  for (std::size_t shard = 0; shard < numbers.shards(); ++shard) {
    const auto& database = IndexDatabase::shard_of(index.database(), shard);
    const bool is_remote = remote != nullptr && remote->is_remote(shard);
    for (DatedDocument& document : is_remote ? first_by_date_there(database, query, newest, count)
                                             : first_by_date(database, query, newest, count)) {
      document.docid = numbers.merged({shard, document.docid});
      all.push_back(std::move(document));
    }
  }
  std::stable_sort(all.begin(), all.end(), [&](const DatedDocument& a, const DatedDocument& b) {
    if (a.key != b.key) return newest ? a.key > b.key : a.key < b.key;
    return numbers.is_before(a.docid, b.docid);
  });
  return all;
}

std::vector<rank::RankedDocument> page_by_date(const OpenIndex& index, const SearchRequest& request,
                                               const SearchPlan& plan) {
  const bool newest = order_of(request, plan) == SortOrder::kNewest;
  const std::size_t end = std::size_t{request.offset} + request.limit;
  const auto dated =
      first_by_date(index, plan.compiled.query, newest, static_cast<Xapian::doccount>(end));
  std::vector<rank::RankedDocument> page;
  for (std::size_t i = request.offset; i < std::min(end, dated.size()); ++i)
    page.push_back({dated[i].docid, 0});
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
  fetch_frequencies(index, tree, settings.exact_names);
  const CompiledQuery compiled = index.compiler().compile(tree, MatchMode::kAnyOrPhrase);
  const rank::Concepts concepts =
      rank::read_concepts(database, tree, index.drops_stop_words(), index.text());
  return rank::rank_documents(database, compiled.match(), concepts, settings.depth,
                              settings.expansion, index.vectors());
}

}  // namespace dragoman
