#pragma once
// Documents' values, of all databases that are searched as one.

#include <xapian.h>
#include <functional>
#include <string>
#include <vector>

#include "searcher/index/document_numbers.h"
#include "searcher/index/remote_shards.h"

namespace dragoman {

/// Of one slot. Quickest with documents in ascending order, which lie side by side; of a document
/// on another machine the whole document is fetched. Keeps a reference to the database. Not
/// thread-safe.
class ValueReader {
 public:
  ValueReader(const Xapian::Database& database, unsigned slot);

  /// "" for a document without a value, or where there is none. Throws Xapian's errors.
  std::string read(Xapian::docid document);

 private:
  // Of one of the databases.
  struct Cursor {
    const Xapian::Database* database;
    Xapian::ValueIterator at = {};
    Xapian::docid last = 0;  // document asked for; 0: none yet
  };

  unsigned slot_;
  DocumentNumbers numbers_;
  std::vector<Cursor> cursors_;
  RemoteShards* remote_;  // null where all databases are of this machine
};

/// Calls `visit` for all documents that have a value in the slot, ascending; what lies on other
/// machines comes in one answer. Throws Xapian's errors.
void for_each_value(const Xapian::Database& database, unsigned slot,
                    const std::function<void(Xapian::docid, const std::string&)>& visit);

}  // namespace dragoman
