#pragma once
// A state of an index, opened by one thread.

#include <xapian.h>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

#include "analyzers/chain/analyzer.h"
#include "analyzers/schema/index_files.h"
#include "searcher/compile/compiler.h"
#include "searcher/copies/near_copies.h"
#include "searcher/count/facets.h"
#include "searcher/engine/shared_index.h"
#include "searcher/engine/snapshot.h"
#include "searcher/index/index_database.h"
#include "searcher/rank/term_vectors.h"

namespace dragoman {

/// Xapian's objects and what has buffers of its own, beside the snapshot that all threads share.
/// Not thread-safe.
class OpenIndex {
 public:
  /// Throws as open_index() does (index_files.h), and UsageError for a language without a stemmer.
  explicit OpenIndex(SharedIndex& shared) : OpenIndex(shared, open(shared.folder())) {}

  /// Whether a writer has committed since. Costs some system calls.
  bool is_overtaken(const std::filesystem::path& folder);

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
    std::filesystem::path generation;
    OpenedIndex index;
  };
  static Opened open(const std::filesystem::path& folder);
  OpenIndex(SharedIndex& shared, const Opened& opened);

  std::filesystem::path generation_;  // in force when the database was opened, or before
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
