#pragma once
// What the threads of a run share, and what is decided in the order of the documents.

#include <cstdint>
#include <exception>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "indexer/documents/document_builder.h"
#include "indexer/run/console.h"
#include "indexer/run/other_places.h"
#include "indexer/run/repeated_notes.h"
#include "indexer/run/run_counts.h"
#include "indexer/run/run_options.h"
#include "indexer/run/source_queue.h"
#include "indexer/run/turns.h"
#include "indexer/store/bulk_build.h"
#include "indexer/store/id_register.h"
#include "indexer/store/index_writer.h"

namespace dragoman {

/// A document on its way from the queue into the index.
struct Work {
  std::string place;
  std::string skipped;  // why it isn't taken; else ""
  std::uint64_t bytes_done = 0;
  BuiltDocument built;
  std::string hash;  // content_hash()
  std::string copy;  // copy_hash() of a whole file, else ""
  IdClaim claim;
  bool in_bulk = false;
  bool has_moved = false;
  bool is_copy = false;  // of a document that was read before

  bool is_to_be_written() const {
    return skipped.empty() && claim.outcome != PutOutcome::kUnchanged;
  }
};

class RunState {
 public:
  /// Opens the index, or makes it. Throws as IndexWriter does. Where `other_places` are kept, they
  /// are noted, and a document that has moved is written anew, so that its source is where it is.
  RunState(const RunOptions& options, const std::filesystem::path& folder,
           OtherPlaces* other_places);

  Console console;
  IndexWriter writer;
  SourceQueue queue;
  Turns claiming;  // each batch in turn gives its documents their ids
  Turns writing;   // then those that are written in place are written in turn

  /// In a turn of claiming: says what is to be said of the document, and decides its id and which
  /// way it is written.
  void claim(Work& work, std::uint64_t batch);

  /// In a turn of writing, for a document that isn't written in bulk: writes it, unless it is
  /// unchanged, and commits where that is due.
  void write_in_place(const Work& work, const MadeDocument& made);

  /// From any thread, for documents that are.
  BulkBuild& bulk() { return *bulk_; }
  void count(PutOutcome outcome);

  /// Before or after the threads are at work.
  void count_deleted() { ++counts_.deleted; }
  void remove(const std::string& id);
  bool has_claimed(const std::string& id) const { return ids_.has_claimed(id); }
  void commit();

  /// From any thread: it can't go on for this reason. All others stop.
  void fail(std::exception_ptr error);

  /// After the threads have ended: throws what one of them failed of.
  void check_success() const;

  /// Then: what they did into the index.
  RunCounts finish();

 private:
  bool goes_in_bulk(PutOutcome outcome, std::uint64_t batch);
  bool claim_as_copy(Work& work);
  void say_claim(const Work& work);
  void note_place(Work& work);
  void note(const Work& work, const std::string& text);
  void name_committed(std::vector<std::string>& ids);
  void name_removed();

  const RunOptions& options_;
  std::filesystem::path folder_;

  // In turns of claiming:
  IdRegister ids_;
  CopyRegister copies_;
  OtherPlaces* other_places_;
  RepeatedNotes notes_;
  std::uint64_t claimed_ = 0;
  std::uint64_t changed_ = 0;
  std::uint64_t most_in_place_;
  std::unique_ptr<BulkBuild> bulk_;
  std::vector<std::string> unpublished_;  // ids written in bulk, kept where --verbose names them

  std::vector<std::string> removed_;  // the same, of those removed

  std::vector<std::string>
      uncommitted_;  // in turns of writing: the same, of those written in place

  std::mutex mutex_;  // of what follows
  RunCounts counts_;
  std::exception_ptr error_;
};

}  // namespace dragoman
