#pragma once
// Writes an index in place: puts documents by id, skips unchanged ones, commits in batches. A batch
// is in the index completely or not at all, whenever the process ends or the power fails. Readers
// see the last commit.
//
// An index has one writer at a time: the constructor takes Xapian's lock. find_document() and
// find_copy() may be called from any thread, the other functions from one.

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

#include "analyzers/positions/position_file.h"
#include "analyzers/schema/document.h"
#include "analyzers/schema/find_id.h"
#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/stamp.h"
#include "indexer/files/file_access.h"
#include "indexer/store/content_sum.h"
#include "indexer/store/copy_register.h"
#include "indexer/store/id_register.h"

namespace dragoman {

/// Documents for each commit, which costs several syncs.
inline constexpr std::uint64_t kDocumentsPerCommit = 1000;

/// A document ready to be written.
struct MadeDocument {
  std::string id;
  std::string hash;  // content_hash()
  std::size_t bytes = 0;
  Xapian::Document xapian;
  bool has_moved = false;  // its content is the same, but its sources have changed
  /// Where its terms stand (named_positions.h); "" where the document has it in its slot.
  std::string positions = {};
};

class IndexWriter {
 public:
  /// Opens the index at `folder` as open_to_write() does. A commit is due after `commit_every`
  /// documents, or earlier where documents are large or arrive slowly.
  IndexWriter(const std::filesystem::path& folder, const std::string& language,
              std::uint64_t commit_every = kDocumentsPerCommit, bool names = true,
              bool remote = false);

  /// Adds the document, or replaces the one with its id. Writes nothing where that one has the same
  /// content hash, unless the document has moved. Throws InputError where Xapian can't take the
  /// document, WorldError where the index can't be written; then the index is as it was at the last
  /// commit.
  PutOutcome put(const MadeDocument& document);

  /// Makes the document and puts it.
  PutOutcome put(const Document& document);

  /// Deletes the document with that id; false where there is none.
  bool remove(const std::string& id);

  /// The document that a typed id means, pending or committed.
  FoundId find_id(const std::string& typed) const;

  /// The document whose text has that copy_hash(), pending or committed.
  std::optional<HeldCopy> find_copy(const std::string& hash) const;

  /// The document with that id, pending or committed.
  std::optional<HeldDocument> find_document(const std::string& id) const;

  /// Visits the documents, pending or committed, with a source at or below one of the paths
  /// (source_place.h). Visits some more than once. `visit` may not call this writer.
  using VisitDocument =
      std::function<void(const std::string& id, const std::vector<std::string>& sources)>;
  void visit_documents_below(const std::set<std::string>& paths, const VisitDocument& visit) const;

  /// Writes and syncs pending changes. Does nothing where there are none.
  void commit();

  /// Whether enough changes are pending for a commit().
  bool is_commit_due() const;

  /// Writes checksums of the committed files, unless the index is too large for that (checksums.h).
  /// From the first change until then the index has none.
  void renew_checksums() const;

  /// The database that this writer changes.
  std::filesystem::path path() const;

  std::uint64_t documents() const { return database_.get_doccount(); }

  /// The greatest number that a document has had; 0 where there was none.
  Xapian::docid last_number() const { return database_.get_lastdocid(); }

  /// What the generation has as its file of positions.
  const std::optional<PositionStamp>& positions() const { return positions_; }

  const Stamp& stamp() const { return stamp_; }
  const ContentSum& content() const { return content_; }

 private:
  std::optional<Xapian::docid> find(const std::string& term) const;
  void visit_documents_of(const std::string& term, const std::set<std::string>& paths,
                          const VisitDocument& visit) const;
  void begin();
  void remove_old_checksums() const;
  void keep_access() const;
  [[noreturn]] void fail(const Xapian::Error& error) const;

  std::filesystem::path folder_;
  Xapian::WritableDatabase database_;
  std::optional<GenerationAccess> access_;
  mutable std::mutex mutex_;  // guards database_
  Stamp stamp_;
  ContentSum content_;
  std::optional<PositionStamp> positions_;  // where the generation has such a file
  std::optional<DocumentMaker> maker_;
  std::uint64_t commit_every_;
  bool pending_ = false;
  std::uint64_t pending_documents_ = 0;
  std::uint64_t pending_bytes_ = 0;
  std::chrono::steady_clock::time_point pending_since_;
};

}  // namespace dragoman
