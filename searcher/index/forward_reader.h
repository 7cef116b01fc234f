#pragma once
// Documents' forward indexes, read from the index.

#include <xapian.h>
#include <vector>

#include "analyzers/schema/forward_index.h"
#include "searcher/index/document_numbers.h"
#include "searcher/index/remote_shards.h"

namespace dragoman {

/// Quickest with documents in ascending order, which lie side by side. Keeps a reference to the
/// database. Not thread-safe.
class ForwardReader {
 public:
  explicit ForwardReader(const Xapian::Database& database);

  /// Of no terms where there is no such document. Throws WorldError as ForwardIndex does, and
  /// Xapian's errors.
  ForwardIndex read(Xapian::docid document);

 private:
  // Of one of the databases that are searched as one.
  struct Cursor {
    const Xapian::Database* database;
    Xapian::ValueIterator at = {};
    Xapian::docid last = 0;  // document asked for; 0: none yet
  };

  DocumentNumbers numbers_;
  std::vector<Cursor> cursors_;
  RemoteShards* remote_;  // null where all databases are of this machine
};

}  // namespace dragoman
