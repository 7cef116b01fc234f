#pragma once
// Documents' forward indexes, read from the index.

#include <xapian.h>

#include "analyzers/schema/forward_index.h"

namespace dragoman {

/// Quickest with documents in ascending order, which lie side by side. Keeps a reference to the
/// database. Not thread-safe.
class ForwardReader {
 public:
  explicit ForwardReader(const Xapian::Database& database) : database_(database) {}

  /// Of no terms where there is no such document. Throws WorldError as ForwardIndex does, and
  /// Xapian's errors.
  ForwardIndex read(Xapian::docid document);

 private:
  const Xapian::Database& database_;
  Xapian::ValueIterator at_;
  Xapian::docid last_ = 0;  // document asked for; 0: none yet
};

}  // namespace dragoman
