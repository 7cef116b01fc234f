#pragma once
// Where the terms of documents stand, read from the index document by document.

#include <xapian.h>
#include <memory>
#include <vector>

#include "searcher/index/document_positions.h"
#include "searcher/index/value_reader.h"

namespace dragoman {

/// Quickest with documents in ascending order, which lie side by side. Keeps a reference to the
/// database. Not thread-safe.
class ForwardReader {
 public:
  explicit ForwardReader(const Xapian::Database& database);

  /// Of one database, with the file of positions that belongs to it; null where there is none.
  /// Xapian's matcher is given databases that don't know of theirs.
  ForwardReader(const Xapian::Database& database, std::shared_ptr<const StatePositions> filed);

  /// Of no terms where there is no such document. Throws WorldError where it is damaged and can't be
  /// found anew, and Xapian's errors.
  DocumentPositions read(Xapian::docid document);

 private:
  const Xapian::Database& database_;
  DocumentNumbers numbers_;
  ValueReader values_;
  std::vector<std::shared_ptr<const StatePositions>> filed_;  // by database
  RemoteShards* remote_;  // null where all databases are of this machine
};

}  // namespace dragoman
