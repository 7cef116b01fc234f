#pragma once
// What is read once of a state of an index, and shared by all threads that search that state.

#include <xapian.h>
#include <cstdint>
#include <memory>
#include <string>

#include "analyzers/schema/index_files.h"
#include "analyzers/schema/stamp.h"
#include "searcher/copies/sketch_column.h"
#include "searcher/count/facet_column.h"
#include "searcher/index/index_database.h"

namespace dragoman {

/// Immutable but for the columns, which load themselves when they are first worth it. Thread-safe.
/// Xapian's objects aren't, so none is in here: each thread has those of its own (open_index.h).
class Snapshot {
 public:
  /// Throws Xapian's errors.
  explicit Snapshot(const OpenedIndex& index);

  const Stamp& stamp() const { return stamp_; }

  /// How the libraries that made the index differ from these, "" where they don't.
  const std::string& library_difference() const { return difference_; }

  std::uint64_t documents() const { return documents_; }
  const std::string& fingerprint() const { return fingerprint_; }  // of the content

  /// Null where the index has no file of positions that may be used.
  const std::shared_ptr<const StatePositions>& positions() const { return positions_; }

  FacetColumns& columns() { return columns_; }
  SketchColumns& sketches() { return sketches_; }

 private:
  Stamp stamp_;
  std::string difference_;
  std::uint64_t documents_;
  std::string fingerprint_;
  std::shared_ptr<const StatePositions> positions_;
  FacetColumns columns_;
  SketchColumns sketches_;
};

/// The name of the state that a database shows: the same for all that were opened at one commit of
/// one index, different for all others. Throws Xapian's errors.
std::string state_name(const Xapian::Database& database);

}  // namespace dragoman
