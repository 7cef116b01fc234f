#pragma once
// Whether documents have a term, and how often.

#include <xapian.h>
#include <memory>
#include <string>
#include <vector>

#include "searcher/index/document_numbers.h"
#include "searcher/index/remote_shards.h"

namespace dragoman {

/// Moves to the document, which isn't before the one where `at` stands, or to the first one after
/// it; returns whether it is there. Throws Xapian's errors, as below.
inline bool reach(Xapian::PostingIterator& at, const Xapian::PostingIterator& end,
                  Xapian::docid document) {
  if (at != end) at.skip_to(document);
  return at != end && *at == document;
}

/// Of one term. Documents on other machines are read by their records, those of this one by the
/// posting list. Keeps a reference to the database. Not thread-safe.
class PostingReader {
 public:
  PostingReader(const Xapian::Database& database, std::string term);

  /// Whether the document has the term. Documents ascend.
  bool reach(Xapian::docid document);

  /// Of the document reached.
  Xapian::termcount frequency() const;
  Xapian::termcount length() const;

 private:
  struct List {
    const Xapian::Database* database = nullptr;  // null until asked
    Xapian::PostingIterator at = {};
    Xapian::PostingIterator end = {};
  };
  bool reach_in(List& list, Xapian::docid document);

  const Xapian::Database& database_;
  std::string term_;
  RemoteShards* remote_;  // null where all databases are of this machine
  DocumentNumbers numbers_;
  std::vector<List> lists_;  // by database where some are remote, else one
  const List* reached_ = nullptr;
  std::shared_ptr<const RemoteDocument> read_;  // where it is of another machine
};

bool has_term(const Xapian::Database& database, const std::string& term, Xapian::docid document);

/// As Xapian counts it.
Xapian::termcount length_of(const Xapian::Database& database, Xapian::docid document);

}  // namespace dragoman
