#pragma once
// Documents in the order of the database (DocumentNumbers::is_before()), which is that of one index
// that holds them all, so that what looks at the first few sees the same.

#include <xapian.h>
#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "searcher/index/index_database.h"

namespace dragoman {

/// Calls `visit(document)` for the documents that have the term, as long as it returns true. Throws
/// Xapian's errors.
template <typename Visit>
void for_each_having(const Xapian::Database& database, const std::string& term, Visit visit) {
  const DocumentNumbers numbers = IndexDatabase::numbers_of(database);
  const auto visit_all = [&](const Xapian::Database& part, auto number_of) {
    const auto end = part.postlist_end(term);
    for (auto at = part.postlist_begin(term); at != end; ++at) {
      if (!visit(number_of(*at))) return false;
    }
    return true;
  };
  if (numbers.are_in_order()) {
    visit_all(database, [](Xapian::docid document) { return document; });
    return;
  }
  for (std::size_t shard = 0; shard < numbers.shards(); ++shard) {
    const auto merged = [&](Xapian::docid document) { return numbers.merged({shard, document}); };
    if (!visit_all(IndexDatabase::shard_of(database, shard), merged)) return;
  }
}

/// The first document that has the term, 0 where none has.
inline Xapian::docid first_having(const Xapian::Database& database, const std::string& term) {
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  const Xapian::docid* const known = remote == nullptr ? nullptr : remote->known_first(term);
  if (known != nullptr) return *known;
  Xapian::docid first = 0;
  for_each_having(database, term, [&](Xapian::docid document) {
    first = document;
    return false;
  });
  if (remote != nullptr) remote->know_first(term, first);
  return first;
}

/// Orders documents so.
inline void put_in_order(const Xapian::Database& database, std::vector<Xapian::docid>& documents) {
  const DocumentNumbers numbers = IndexDatabase::numbers_of(database);
  std::sort(documents.begin(), documents.end(),
            [&](Xapian::docid a, Xapian::docid b) { return numbers.is_before(a, b); });
}

}  // namespace dragoman
