#include "searcher/index/term_statistics.h"

#include <map>

#include "searcher/index/index_database.h"
#include "searcher/index/remote_shards.h"

namespace dragoman {
namespace {

template <typename Visit>
void for_each_local(const Xapian::Database& database, const RemoteShards& remote, Visit visit) {
  const auto& shards = IndexDatabase::of(database)->shards();
  for (std::size_t shard = 0; shard < shards.size(); ++shard) {
    if (!remote.is_remote(shard)) visit(shards[shard]);
  }
}

bool visit_own(const Xapian::Database& database, const std::string& prefix,
               const VisitTerm& visit) {
  const auto end = database.allterms_end(prefix);
  for (auto term = database.allterms_begin(prefix); term != end; ++term) {
    if (!visit(*term, term.get_termfreq())) return false;
  }
  return true;
}

}  // namespace

Xapian::doccount term_frequency(const Xapian::Database& database, const std::string& term) {
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote == nullptr) return database.get_termfreq(term);
  Xapian::doccount documents = remote->frequency(term);
  for_each_local(database, *remote,
                 [&](const Xapian::Database& shard) { documents += shard.get_termfreq(term); });
  return documents;
}

void fetch_terms(const Xapian::Database& database, const std::vector<std::string>& prefixes) {
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote != nullptr) remote->fetch_terms(prefixes);
}

void visit_terms(const Xapian::Database& database, const std::string& prefix,
                 const VisitTerm& visit) {
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote == nullptr) {
    visit_own(database, prefix, visit);
    return;
  }
  std::map<std::string, Xapian::doccount> all;
  for (const auto& [term, documents] : remote->terms(prefix)) all[term] += documents;
  for_each_local(database, *remote, [&](const Xapian::Database& shard) {
    visit_own(shard, prefix, [&](const std::string& term, Xapian::doccount documents) {
      all[term] += documents;
      return true;
    });
  });
  for (const auto& [term, documents] : all) {
    if (!visit(term, documents)) return;
  }
}

}  // namespace dragoman
