#include "searcher/count/matches.h"

#include <algorithm>
#include <string>
#include <vector>

#include "searcher/index/index_database.h"
#include "searcher/index/interruption.h"
#include "searcher/index/posting_reader.h"
#include "searcher/match/term_query.h"

namespace dragoman {
namespace {

using Query = Xapian::Query;

// Skipping to a document in a posting list costs about as much as reading this many postings.
constexpr std::size_t kPostingsPerSkip = 8;

class SetSpy : public Xapian::MatchSpy {
 public:
  explicit SetSpy(DocumentSet& set) : set_(set) {}
  void operator()(const Xapian::Document& document, double) override {
    check_interruption();
    set_.add(document.get_docid());
  }

 private:
  DocumentSet& set_;
};

// Whether Xapian's matcher is needed for the node itself, whatever its parts are.
bool is_plain(const Query& query) {
  switch (query.get_type()) {
    case Query::LEAF_TERM:
    case Query::LEAF_MATCH_ALL:
    case Query::LEAF_MATCH_NOTHING:
    case Query::OP_AND:
    case Query::OP_OR:
    case Query::OP_AND_NOT:
    case Query::OP_AND_MAYBE:
    case Query::OP_FILTER:
    case Query::OP_SCALE_WEIGHT:
    case Query::OP_SYNONYM:
    case Query::OP_MAX: return true;
    default: return false;
  }
}

bool is_plain_throughout(const Query& query) {
  if (!is_plain(query)) return false;
  for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) {
    if (!is_plain_throughout(query.get_subquery(i))) return false;
  }
  return true;
}

class Matcher {
 public:
  explicit Matcher(const Xapian::Database& database)
      : database_(database), last_(database.get_lastdocid()) {}

  DocumentSet match(const Query& query) const {
    if (query.empty()) return DocumentSet(last_);
    switch (query.get_type()) {
      case Query::LEAF_TERM: return postings(*query.get_terms_begin());
      case Query::LEAF_MATCH_ALL: return postings("");
      case Query::OP_OR:
      case Query::OP_SYNONYM:
      case Query::OP_MAX: return any(query);
      case Query::OP_AND_NOT: return without(query);
      case Query::OP_AND_MAYBE:
      case Query::OP_SCALE_WEIGHT: return match(query.get_subquery(0));
      case Query::OP_AND:
      case Query::OP_FILTER:
        // What looks at positions is to look at documents that have the rest.
        return is_plain_throughout(query) ? all(query) : by_xapian(query);
      case Query::LEAF_MATCH_NOTHING: return DocumentSet(last_);
      default: return by_xapian(query);
    }
  }

 private:
  DocumentSet postings(const std::string& term) const {
    DocumentSet set(last_);
    add_postings(term, set);
    return set;
  }

  void add_postings(const std::string& term, DocumentSet& set) const {
    check_interruption();
    const auto end = database_.postlist_end(term);
    for (auto at = database_.postlist_begin(term); at != end; ++at) set.add(*at);
  }

  DocumentSet any(const Query& query) const {
    DocumentSet set(last_);
    for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) {
      const Query part = query.get_subquery(i);
      if (part.get_type() == Query::LEAF_TERM) {
        add_postings(*part.get_terms_begin(), set);
      } else {
        set.unite(match(part));
      }
    }
    return set;
  }

  DocumentSet without(const Query& query) const {
    DocumentSet set = match(query.get_subquery(0));
    for (std::size_t i = 1; i < query.get_num_subqueries(); ++i) {
      set.subtract(match(query.get_subquery(i)));
    }
    return set;
  }

  // The rarest first, so that the others' lists needn't be read whole.
  DocumentSet all(const Query& query) const {
    std::vector<Query> parts;
    for (std::size_t i = 0; i < query.get_num_subqueries(); ++i) {
      parts.push_back(query.get_subquery(i));
    }
    std::stable_sort(parts.begin(), parts.end(), [&](const Query& a, const Query& b) {
      return most_matches(a) < most_matches(b);
    });
    DocumentSet set = match(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) keep_matching(parts[i], set);
    return set;
  }

  Xapian::doccount most_matches(const Query& query) const {
    const bool is_term = query.get_type() == Query::LEAF_TERM;
    return is_term ? database_.get_termfreq(*query.get_terms_begin()) : database_.get_doccount();
  }

  void keep_matching(const Query& query, DocumentSet& set) const {
    const bool is_term = query.get_type() == Query::LEAF_TERM;
    if (is_term && set.size() * kPostingsPerSkip < most_matches(query)) {
      keep_having(*query.get_terms_begin(), set);
    } else {
      set.intersect(match(query));
    }
  }

  void keep_having(const std::string& term, DocumentSet& set) const {
    auto at = database_.postlist_begin(term);
    const auto end = database_.postlist_end(term);
    DocumentSet kept(last_);
    set.for_each([&](Xapian::docid document) {
      if (reach(at, end, document)) kept.add(document);
    });
    set = std::move(kept);
  }

  DocumentSet by_xapian(const Query& query) const {
    DocumentSet set(last_);
    SetSpy spy(set);
    Xapian::Enquire enquire(database_);
    enquire.set_query(unweighted(query));
    enquire.set_docid_order(Xapian::Enquire::ASCENDING);
    enquire.add_matchspy(&spy);
    enquire.get_mset(0, 0, database_.get_doccount());
    return set;
  }

  const Xapian::Database& database_;
  Xapian::docid last_;
};

DocumentSet of_phrase(const Xapian::Database& database, const MatchQuery& asked) {
  DocumentSet set(database.get_lastdocid());
  for (const Xapian::docid document : asked.phrase->find(database)) set.add(document);
  if (!asked.filter.empty()) set.intersect(matching_here(database, asked.filter));
  return set;
}

}  // namespace

// Each database by itself: which documents match depends on nothing else, and what watches Xapian's
// matcher is given documents by the number in their database.
DocumentSet matching_here(const Xapian::Database& database, const Query& query) {
  const DocumentNumbers numbers = IndexDatabase::numbers_of(database);
  const RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (numbers.shards() == 1 && remote == nullptr) return Matcher(database).match(query);
  DocumentSet all(database.get_lastdocid());
  for (std::size_t shard = 0; shard < numbers.shards(); ++shard) {
    if (remote != nullptr && remote->is_remote(shard)) continue;
    Matcher(IndexDatabase::shard_of(database, shard))
        .match(query)
        .for_each([&](Xapian::docid document) {
          all.add(numbers.merged({shard, document}));
        });
  }
  return all;
}

DocumentSet matching_documents(const Xapian::Database& database, const MatchQuery& asked) {
  if (asked.phrase != nullptr) return of_phrase(database, asked);
  DocumentSet all = matching_here(database, asked.query);
  if (RemoteShards* const remote = IndexDatabase::remote_of(database)) {
    for (const Xapian::docid document : remote->matching(asked.query)) all.add(document);
  }
  return all;
}

}  // namespace dragoman
