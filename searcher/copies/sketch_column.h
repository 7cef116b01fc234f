#pragma once
// The sketches of all documents, side by side, so that one is compared with all of them in no time.

#include <xapian.h>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/columns/fixed_column.h"
#include "searcher/index/index_database.h"
#include "searcher/index/value_reader.h"

namespace dragoman {

/// The sketches of a few documents: from the file of columns, as far as it has them, else from their
/// slots. Quickest with documents in ascending order. Keeps a reference to the database. Not
/// thread-safe.
class SketchReader {
 public:
  explicit SketchReader(const Xapian::Database& database);

  /// "" for a document without one. Throws Xapian's errors.
  std::string read(Xapian::docid document);

 private:
  struct Shard {
    std::shared_ptr<const StatePositions> positions;  // keeps the column
    std::optional<FixedColumn> column = {};
  };
  std::optional<std::string_view> filed(Xapian::docid document) const;

  DocumentNumbers numbers_;
  std::vector<Shard> shards_;
  ValueReader values_;
};

/// Immutable: safe from any thread.
class SketchColumn {
 public:
  /// Reads those of all documents. Throws Xapian's errors.
  explicit SketchColumn(const Xapian::Database& database);

  /// "" for a document without one.
  std::string_view of(Xapian::docid document) const;

  /// Other documents whose likeness is at least `least`, ascending.
  std::vector<Xapian::docid> like(Xapian::docid document, double least) const;

  /// Pairs of documents whose likeness is at least `least`, the smaller number first, ascending; at
  /// most `most`. Only documents that have two bins beside each other in common are compared: of a
  /// pair of likeness 0.3 one in 20 is missed, of 0.5 none.
  std::vector<std::pair<Xapian::docid, Xapian::docid>> pairs(double least, std::size_t most) const;

 private:
  using Pairs = std::set<std::pair<Xapian::docid, Xapian::docid>>;
  bool add_pairs(const std::vector<Xapian::docid>& documents, double least, std::size_t most,
                 Pairs& found) const;

  std::string bytes_;  // 64 a document, zeros for none
};

/// That of one state of an index, loaded once for all threads. Thread-safe.
class SketchColumns {
 public:
  /// `database` is the calling thread's, always of the same state of the index.
  std::shared_ptr<const SketchColumn> get(const Xapian::Database& database);

 private:
  std::mutex mutex_;
  std::shared_ptr<const SketchColumn> column_;
};

}  // namespace dragoman
