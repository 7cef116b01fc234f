#pragma once
// What is read once of a state of an index, or of several that are searched as one, and shared by
// all threads that search that state.

#include <xapian.h>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

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
  /// At least one index. Throws WorldError for indexes in different languages and for one that is
  /// there twice; Xapian's errors.
  explicit Snapshot(const std::vector<OpenedIndex>& indexes);

  /// Of the first index; names are those of all.
  const Stamp& stamp() const { return stamp_; }

  /// For users: how the libraries that made an index differ from these, and which documents more
  /// than one index has.
  const std::vector<std::string>& notes() const { return notes_; }

  std::uint64_t documents() const { return documents_; }

  /// Of the content: of several indexes that of one which holds all their documents.
  const std::string& fingerprint() const { return fingerprint_; }

  /// By whose rules, besides those of the stamp's language, words of documents are stemmed:
  /// Snowball's names, ascending. None where all documents are in that language.
  const std::vector<std::string>& other_languages() const { return other_languages_; }

  const ShardStates& states() const { return states_; }

  FacetColumns& columns() { return columns_; }
  SketchColumns& sketches() { return sketches_; }

 private:
  Stamp stamp_;
  std::vector<std::string> notes_;
  std::uint64_t documents_ = 0;
  std::string fingerprint_;
  std::vector<std::string> other_languages_;
  ShardStates states_;
  FacetColumns columns_;
  SketchColumns sketches_;
};

}  // namespace dragoman
