#pragma once
// What the second pass reads of documents beside their positions, from the file of positions as far
// as it has it.

#include <xapian.h>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/index/document_numbers.h"
#include "searcher/index/index_database.h"
#include "searcher/index/value_reader.h"

namespace dragoman {

/// Of all databases that are searched as one. Quickest with documents in ascending order. Keeps a
/// reference to the database. Not thread-safe.
class FiledValues {
 public:
  explicit FiledValues(const Xapian::Database& database);

  /// The document's length, as Xapian counts it. Throws Xapian's errors, as below.
  Xapian::termcount length(Xapian::docid document);

  /// Its words as they are written (written_words.h), until the next call; "" where there is no such
  /// document. Found anew where they are damaged; throws WorldError where that can't be.
  std::string_view written(Xapian::docid document);

 private:
  // Null where the file doesn't tell of the document.
  const PositionFile* file_with(const LocalNumber& local) const;

  const Xapian::Database& database_;
  RemoteShards* remote_;  // null where all databases are of this machine
  DocumentNumbers numbers_;
  std::vector<std::shared_ptr<const StatePositions>> filed_;  // by database
  ValueReader values_;
  std::string read_;  // the words that were read last, where they don't lie in a file
};

}  // namespace dragoman
