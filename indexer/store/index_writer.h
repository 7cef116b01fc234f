#pragma once
// The one who writes an index in place: documents by id, skipped where unchanged, committed in
// batches. A batch is in the index whole or not at all, whenever the process ends. Readers see the
// last commit.
//
// One writer for each index at a time: the constructor takes Xapian's lock. Of the functions
// find_document() and find_copy() may be called from other threads than the rest.

#include <xapian.h>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analyzers/schema/document.h"
#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/stamp.h"
#include "indexer/store/content_sum.h"
#include "indexer/store/copy_register.h"
#include "indexer/store/id_register.h"

namespace dragoman {

/// A commit costs several syncs; a thousand documents share them well.
inline constexpr std::uint64_t kDocumentsPerCommit = 1000;

/// A document ready to be written.
struct MadeDocument {
  std::string id;
  std::string hash;  // content_hash()
  std::size_t bytes = 0;
  Xapian::Document xapian;
  bool has_moved = false;  // written anew though its content is the same, for its sources
};

class IndexWriter {
 public:
  /// Opens the index at `folder` as open_to_write() does. A commit is due after `commit_every`
  /// documents, earlier where they are large or slow to come.
  IndexWriter(const std::filesystem::path& folder, const std::string& language,
              std::uint64_t commit_every = kDocumentsPerCommit, bool names = true);

  /// Adds the document, or puts it in the place of the one with its id. Nothing is written where
  /// that has the same content hash, unless it has moved. Throws InputError where Xapian can't take
  /// the document, WorldError where the index can't be written; then nothing after the last commit
  /// is in the index.
  PutOutcome put(const MadeDocument& document);

  /// The same, making it first.
  PutOutcome put(const Document& document);

  /// Deletes the document with that id; false where there is none.
  bool remove(const std::string& id);

  /// The document whose text has that copy_hash(), pending or committed.
  std::optional<HeldCopy> find_copy(const std::string& hash) const;

  /// What there is under an id, pending or committed.
  std::optional<HeldDocument> find_document(const std::string& id) const;

  /// Visits the documents, pending or committed, of which a source is at or below one of the paths
  /// (source_place.h), some more than once. `visit` may not ask this writer anything.
  using VisitDocument =
      std::function<void(const std::string& id, const std::vector<std::string>& sources)>;
  void visit_documents_below(const std::set<std::string>& paths, const VisitDocument& visit) const;

  /// Writes what is pending; where nothing is, nothing is written.
  void commit();

  /// Whether enough is pending that commit() should be called.
  bool is_commit_due() const;

  /// Makes checksums of what is committed, where the index isn't too large for that (checksums.h).
  /// Until then it has none from its first change on.
  void renew_checksums() const;

  /// The database that is written.
  std::filesystem::path path() const;

  std::uint64_t documents() const { return database_.get_doccount(); }
  const Stamp& stamp() const { return stamp_; }
  const ContentSum& content() const { return content_; }

 private:
  std::optional<Xapian::docid> find(const std::string& term) const;
  void visit_documents_of(const std::string& term, const std::set<std::string>& paths,
                          const VisitDocument& visit) const;
  void begin();
  void remove_old_checksums() const;
  [[noreturn]] void fail(const Xapian::Error& error) const;

  std::filesystem::path folder_;
  Xapian::WritableDatabase database_;
  mutable std::mutex mutex_;  // of database_
  Stamp stamp_;
  ContentSum content_;
  std::optional<DocumentMaker> maker_;
  std::uint64_t commit_every_;
  bool pending_ = false;
  std::uint64_t pending_documents_ = 0;
  std::uint64_t pending_bytes_ = 0;
  std::chrono::steady_clock::time_point pending_since_;
};

}  // namespace dragoman
