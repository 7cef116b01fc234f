#pragma once
// The numbers of documents where several databases are searched as one. Xapian deals them: document
// n of the database d (from 0) of D has the number (n - 1) * D + d + 1. Its own matcher knows
// documents by the number in their database, as posting sources, key makers and match spies do.

#include <xapian.h>
#include <cstddef>

namespace dragoman {

struct LocalNumber {
  std::size_t shard = 0;    // the database, from 0
  Xapian::docid docid = 0;  // in it
};

/// A value; safe from any thread.
class DocumentNumbers {
 public:
  explicit DocumentNumbers(std::size_t shards = 1, bool dealt = false)
      : shards_(static_cast<Xapian::docid>(shards)), dealt_(dealt) {}

  std::size_t shards() const { return shards_; }

  LocalNumber local(Xapian::docid merged) const {
    if (shards_ == 1) return {0, merged};
    return {(merged - 1) % shards_, (merged - 1) / shards_ + 1};
  }
  Xapian::docid merged(const LocalNumber& local) const {
    return (local.docid - 1) * shards_ + static_cast<Xapian::docid>(local.shard) + 1;
  }

  /// Whether is_before() is the order of the merged numbers.
  bool are_in_order() const { return shards_ == 1 || dealt_; }

  /// Which of two documents comes first where nothing else decides: the one that would have the
  /// smaller number in one index, which took in the documents of all in their order; or, where the
  /// documents of one index were dealt to several, in the order in which they came.
  bool is_before(Xapian::docid a, Xapian::docid b) const {
    if (are_in_order()) return a < b;
    const LocalNumber first = local(a);
    const LocalNumber second = local(b);
    return first.shard != second.shard ? first.shard < second.shard : first.docid < second.docid;
  }

 private:
  Xapian::docid shards_;
  bool dealt_;
};

}  // namespace dragoman
