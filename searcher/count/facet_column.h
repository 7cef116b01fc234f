#pragma once
// A facet field's values of every document, in the order of the documents, so that counting is one
// addition a document.

#include <xapian.h>
#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

#include "analyzers/columns/value_column.h"
#include "searcher/count/document_set.h"
#include "searcher/count/slot_values.h"
#include "searcher/index/index_database.h"

namespace dragoman {

/// Immutable: safe from any thread.
class FacetColumn {
 public:
  /// Takes the columns that were made with the databases, and reads what other documents have.
  /// Throws what SlotReader throws.
  FacetColumn(const Xapian::Database& database, const FacetBy& by);

  const SlotValues& values() const { return values_; }

  /// How many documents of the set have each value, by its number.
  std::vector<std::uint64_t> count(const DocumentSet& set, PastStates past) const;

 private:
  // Of one database.
  struct Shard {
    std::shared_ptr<const StatePositions> positions;  // keeps the column
    std::optional<ValueColumn> column;
    std::vector<std::uint32_t> values;  // of those of the column, in values_
    std::vector<std::uint32_t> slots;   // of the documents after the column's last
    std::unordered_map<Xapian::docid, std::uint32_t> replaced;  // slots

    Xapian::docid last() const { return column ? column->last() : 0; }
  };
  using Counts = std::vector<std::uint64_t>;

  void read_shard(const Xapian::Database& database, Shard& shard);
  void count_one(const DocumentSet& set, Counts& by_content, Counts& by_slot) const;
  // Null for a document that the column tells of.
  static const std::uint32_t* slot_of(const Shard& shard, Xapian::docid document);
  void add_contents(const Shard& shard, const Counts& by_content, PastStates past,
                    Counts& by_value) const;

  SlotValues values_;
  DocumentNumbers numbers_;
  std::vector<Shard> shards_;
};

/// The columns of one state of an index, loaded once for all threads. Thread-safe.
class FacetColumns {
 public:
  /// The column, where `documents` of it are to be counted; null as long as looking up the
  /// documents counted so far, these with them, costs less than loading the column. It lives as
  /// long as these columns. `database` is the calling thread's, always of the same state of the
  /// index. Throws Xapian's errors.
  const FacetColumn* find(const Xapian::Database& database, const FacetBy& by,
                          std::size_t documents);

 private:
  struct Slot {
    std::mutex mutex;
    std::size_t looked_up = 0;  // documents
    std::unique_ptr<const FacetColumn> column;
  };

  std::array<std::array<Slot, kPeriodCount>, kFieldCount> slots_;  // by field, then period
};

}  // namespace dragoman
