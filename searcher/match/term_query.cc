#include "searcher/match/term_query.h"

#include <cstddef>

#include "searcher/index/index_database.h"
#include "searcher/index/term_statistics.h"
#include "searcher/match/own_machine.h"
#include "searcher/match/term_source.h"

namespace dragoman {
namespace {

using Query = Xapian::Query;

// The documents that the query matches, whatever they weigh.
Query without_bonuses(const Query& query) {
  const std::size_t parts = query.get_num_subqueries();
  if (parts == 0) return query;
  const Query::op op = query.get_type();
  if (op == Query::OP_AND_MAYBE || op == Query::OP_SCALE_WEIGHT) {
    return without_bonuses(query.get_subquery(0));
  }
  std::vector<Query> plain;
  for (std::size_t i = 0; i < parts; ++i) plain.push_back(without_bonuses(query.get_subquery(i)));
  return Query(op, plain.begin(), plain.end());
}

// Whether all documents of one of several databases have the term.
bool fills_a_shard(const Xapian::Database& database, const std::string& term,
                   Xapian::doccount documents) {
  const IndexDatabase* const index = IndexDatabase::of(database);
  if (index == nullptr || index->shards().size() == 1 || documents == 0) return false;
  // A database on another machine isn't asked: there the list of all documents is read whole, or
  // what is wrong with it is an error.
  const RemoteShards* const remote = IndexDatabase::remote_of(database);
  for (std::size_t i = 0; i < index->shards().size(); ++i) {
    if (remote != nullptr && remote->is_remote(i)) continue;
    const Xapian::Database& shard = index->shards()[i];
    const Xapian::doccount all = shard.get_doccount();
    if (all > 0 && all <= documents && shard.get_termfreq(term) == all) return true;
  }
  return false;
}

}  // namespace

Xapian::Query all_documents() {
  return Xapian::Query(std::string());
}

Xapian::Query term_query(const Xapian::Database& database, const std::string& term) {
  const Xapian::Query query(term);
  const Xapian::doccount documents = term_frequency(database, term);
  if (documents == database.get_doccount())
    return {Xapian::Query::OP_AND_MAYBE, all_documents(), query};
  if (!fills_a_shard(database, term, documents)) return query;
  const Query here((new TermSource(term))->release());
  return {Xapian::Query::OP_AND_MAYBE, by_machine(database, here, unweighted(query)), query};
}

Xapian::Query any_term_query(const Xapian::Database& database,
                             const std::vector<std::string>& terms) {
  std::vector<Query> any;
  for (const std::string& term : terms) any.push_back(term_query(database, term));
  return join(Query::OP_OR, any);
}

Xapian::Query synonym_query(const Xapian::Database& database,
                            const std::vector<std::string>& terms) {
  std::vector<Query> weighing;
  std::vector<Query> selecting;
  bool is_filling = false;
  for (const std::string& term : terms) {
    const Xapian::doccount documents = term_frequency(database, term);
    const bool is_in_all = documents == database.get_doccount();
    is_filling = is_filling || (!is_in_all && fills_a_shard(database, term, documents));
    selecting.push_back(term_query(database, term));
    weighing.push_back(is_in_all ? selecting.back() : Query(term));
  }
  const Query synonym(Query::OP_SYNONYM, weighing.begin(), weighing.end());
  if (!is_filling) return synonym;
  return {Query::OP_AND_MAYBE, unweighted(join(Query::OP_OR, selecting)), synonym};
}

Xapian::Query join(Query::op op, const std::vector<Query>& parts) {
  return parts.size() == 1 ? parts.front() : Query(op, parts.begin(), parts.end());
}

Xapian::Query and_not(const Xapian::Query& kept, const Xapian::Query& excluded) {
  return {Query::OP_AND_NOT, kept, without_bonuses(excluded)};
}

Xapian::Query best_of(const std::vector<Query>& parts) {
  if (parts.size() < 2) return join(Query::OP_MAX, parts);
  std::vector<Query> selecting;
  for (const Query& part : parts) selecting.push_back(unweighted(without_bonuses(part)));
  std::vector<Query> weighing = parts;
  weighing.push_back(unweighted(all_documents()));
  return {Query::OP_AND_MAYBE, Query(Query::OP_OR, selecting.begin(), selecting.end()),
          Query(Query::OP_MAX, weighing.begin(), weighing.end())};
}

}  // namespace dragoman
