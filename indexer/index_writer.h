#pragma once
// The one who writes an index: documents by id, skipped where unchanged, committed in batches. A
// batch is in the index whole or not at all, whenever the process ends. Readers see the last
// commit.
//
// One writer for each index at a time, in one thread: the constructor takes Xapian's lock.

#include <xapian.h>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/schema/document.h"
#include "analyzers/schema/indexed_document.h"

namespace dragoman {

/// A commit costs several syncs; a thousand documents share them well.
inline constexpr std::uint64_t kDocumentsPerCommit = 1000;

enum class PutOutcome { kAdded, kReplaced, kUnchanged };

class IndexWriter {
 public:
  /// Opens the index at `folder`, or makes one. `language` is that of a new index, or must be an
  /// old one's; "" takes what is there, English for a new one. A commit is due after `commit_every`
  /// documents, earlier where they are large or slow to come. Throws WorldError where the folder
  /// can't be written, holds something else, is locked or of another version; UsageError for the
  /// language.
  IndexWriter(const std::filesystem::path& folder, const std::string& language,
              std::uint64_t commit_every = kDocumentsPerCommit);

  /// Adds the document, or puts it in the place of the one with its id. Nothing is written where
  /// that has the same content hash. Throws InputError where Xapian can't take the document,
  /// WorldError where the index can't be written; then nothing after the last commit is in the
  /// index.
  PutOutcome put(const Document& document);

  /// Deletes the document with that id; false where there is none.
  bool remove(const std::string& id);

  /// The id that a document from a file goes by: the first of `ids` that no document of other
  /// content has taken of which a source is another one, and still in being. So two files of one
  /// name are two documents, and a file keeps its id from run to run.
  std::string choose_id(const std::vector<std::string>& ids, const Document& document) const;

  /// Where the document with that id was read from; {} where there is none.
  std::vector<std::string> sources_of(const std::string& id) const;

  /// Writes what is pending; where nothing is, nothing is written.
  void commit();

  /// Whether enough is pending that commit() should be called.
  bool is_commit_due() const;

  std::uint64_t documents() const { return database_.get_doccount(); }

 private:
  std::optional<Xapian::docid> find(const std::string& term) const;
  bool may_take(const std::string& id, const Document& document) const;
  void begin();
  void count_content(const std::string& id, const std::string& hash);
  [[noreturn]] void fail(const Xapian::Error& error) const;

  std::filesystem::path folder_;
  Xapian::WritableDatabase database_;
  std::optional<DocumentMaker> maker_;
  std::string content_;  // the content fingerprint, 16 bytes
  std::uint64_t commit_every_;
  bool pending_ = false;
  std::uint64_t pending_documents_ = 0;
  std::uint64_t pending_bytes_ = 0;
  std::chrono::steady_clock::time_point pending_since_;
};

}  // namespace dragoman
