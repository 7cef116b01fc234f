#pragma once
// A state of an index, or of several searched as one, opened by one thread.

#include <xapian.h>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "analyzers/schema/index_files.h"
#include "searcher/compile/compiler.h"
#include "searcher/copies/near_copies.h"
#include "searcher/count/facets.h"
#include "searcher/engine/shared_index.h"
#include "searcher/engine/snapshot.h"
#include "searcher/index/index_database.h"
#include "searcher/index/index_places.h"
#include "searcher/rank/term_vectors.h"

namespace dragoman {

/// Xapian's objects and what has buffers of its own, beside the snapshot that all threads share.
/// Not thread-safe.
class OpenIndex {
 public:
  /// Throws as open_index() does (index_files.h), and as Snapshot; UsageError for a language without
  /// a stemmer; WorldError where the system lets this process read none of the indexes.
  explicit OpenIndex(SharedIndex& shared) : OpenIndex(shared, open(shared.places())) {}

  /// Whether a writer has committed since, or other indexes may be read. Costs some system calls for
  /// each index.
  bool is_overtaken(const IndexPlaces& places);

  const Xapian::Database& database() const { return database_; }
  const Snapshot& snapshot() const { return *snapshot_; }
  const std::string& language() const { return snapshot_->stamp().language; }
  bool has_name_keys() const { return snapshot_->stamp().names; }
  bool drops_stop_words() const { return language() == "english"; }

  QueryCompiler& compiler() { return compiler_; }
  Analyzer& text() { return text_; }  // Chain::kText
  FacetCounter& counter() { return counter_; }
  rank::TermVectors& vectors() { return vectors_; }

  /// Reads the sketches of all documents when it is first asked for.
  CopyFinder& copies();

  /// The id of a document, read once.
  const std::string& id(Xapian::docid docid);

 private:
  struct Opened {
    std::vector<std::filesystem::path> generations;
    std::vector<OpenedIndex> indexes;
  };
  static Opened open(const IndexPlaces& places);
  OpenIndex(SharedIndex& shared, const Opened& opened);

  // Of each place, in force when its database was opened, or before; "" for one that is closed.
  std::vector<std::filesystem::path> generations_;
  std::shared_ptr<Snapshot> snapshot_;
  IndexDatabase database_;
  QueryCompiler compiler_;
  Analyzer text_;
  FacetCounter counter_;
  rank::TermVectors vectors_;
  std::optional<CopyFinder> copies_;
  std::unordered_map<Xapian::docid, std::string> ids_;
};

}  // namespace dragoman
