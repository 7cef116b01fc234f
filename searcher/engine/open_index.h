#pragma once
// A state of an index, or of several searched as one, opened by one thread.

#include <xapian.h>
#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "analyzers/chain/document_analyzer.h"
#include "analyzers/schema/index_files.h"
#include "searcher/compile/compiler.h"
#include "searcher/copies/near_copies.h"
#include "searcher/count/facets.h"
#include "searcher/engine/missing_shard.h"
#include "searcher/engine/shared_index.h"
#include "searcher/engine/snapshot.h"
#include "searcher/index/index_database.h"
#include "searcher/index/index_places.h"
#include "searcher/names/found_names.h"
#include "searcher/rank/term_vectors.h"

namespace dragoman {

/// Xapian's objects and what has buffers of its own, beside the snapshot that all threads share.
/// Not thread-safe.
class OpenIndex {
 public:
  /// Throws as open_index() does (index_files.h), and as Snapshot; UsageError for a language
  /// without a stemmer; WorldError where the system lets this process read none of the indexes,
  /// where none was reached, or not all of them and all are required.
  explicit OpenIndex(SharedIndex& shared) : OpenIndex(shared, open(shared)) {}

  /// Whether a writer has committed since, other indexes may be read, or one that wasn't reached
  /// may be tried again. Costs some system calls for each index, and a round trip for one on
  /// another machine, which is asked once a second at most.
  bool is_overtaken(SharedIndex& shared);

  /// The indexes on other machines that weren't reached.
  const std::vector<MissingShard>& missing() const { return missing_; }

  /// Leaves the databases open for good: closing one that ssh has opened waits for a server that
  /// may hang.
  void abandon();

  const Xapian::Database& database() const { return database_; }
  const Snapshot& snapshot() const { return *snapshot_; }
  const std::string& language() const { return snapshot_->stamp().language; }
  const std::vector<std::string>& other_languages() const { return snapshot_->other_languages(); }
  /// All by whose rules words are asked for, the index's first.
  std::vector<std::string> languages() const;
  bool has_name_keys() const { return snapshot_->stamp().names; }
  bool drops_stop_words() const { return language() == "english"; }

  QueryCompiler& compiler() { return compiler_; }
  Analyzer& text() { return text_; }  // Chain::kText, in all languages of the documents
  DocumentAnalyzer& documents() { return documents_; }  // each in its own
  names::NameChains name_chains() { return {text_, documents_.main()}; }
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
    std::vector<MissingShard> missing;
  };
  static Opened open(SharedIndex& shared);
  OpenIndex(SharedIndex& shared, const Opened& opened);

  // Of each place, in force when its database was opened, or before; "" for one that is closed.
  std::vector<std::filesystem::path> generations_;
  std::vector<MissingShard> missing_;
  std::chrono::steady_clock::time_point opened_at_ = std::chrono::steady_clock::now();
  std::chrono::steady_clock::time_point looked_at_ = opened_at_;
  std::shared_ptr<Snapshot> snapshot_;
  IndexDatabase database_;
  QueryCompiler compiler_;
  Analyzer text_;
  DocumentAnalyzer documents_;
  FacetCounter counter_;
  rank::TermVectors vectors_;
  std::optional<CopyFinder> copies_;
  std::unordered_map<Xapian::docid, std::string> ids_;
};

}  // namespace dragoman
