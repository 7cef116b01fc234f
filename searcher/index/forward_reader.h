#pragma once
// Documents' forward indexes, read from the index.

#include <xapian.h>

#include "analyzers/schema/forward_index.h"
#include "searcher/index/value_reader.h"

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
  ValueReader values_;
  RemoteShards* remote_;  // null where all databases are of this machine
};

}  // namespace dragoman
