#pragma once
// What the threads of a run share, and the decisions that follow the order of the documents.

#include <cstdint>
#include <exception>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
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
#include "indexer/store/index_writers.h"

namespace dragoman {

/// A document on its way from the queue into the index.
struct Work {
  std::string place;
  std::string skipped;  // the reason why it isn't taken; "" where it is
  std::uint64_t bytes_done = 0;
  BuiltDocument built;
  std::string hash;  // content_hash()
  std::string copy;  // copy_hash() of a whole file, else ""
  IdClaim claim;
  std::size_t part = 0;  // of the index, where it is split
  bool in_bulk = false;
  bool has_moved = false;
  bool is_copy = false;  // of a document that was read before

  bool should_write() const { return skipped.empty() && claim.outcome != PutOutcome::kUnchanged; }
};

class RunState {
 public:
  /// Opens the index or makes it. Throws as IndexWriter does. Where `other_places` is given, records
  /// places there, and rewrites documents that have moved, so that their sources are right.
  RunState(const RunOptions& options, const std::filesystem::path& folder,
           OtherPlaces* other_places);

  Console console;
  IndexWriters writer;
  SourceQueue queue;
  Turns claiming;  // batches give their documents ids in order
  Turns writing;   // batches write documents in place in order

  /// Call in a turn of claiming. Prints the document's notes, and decides its id and whether it is
  /// written in place or in bulk.
  void claim(Work& work, std::uint64_t batch);

  /// Call in a turn of writing, for a document that isn't written in bulk. Writes it unless it is
  /// unchanged, and commits when that is due.
  void write_in_place(const Work& work, const MadeDocument& made);

  /// From any thread, for documents that are written in bulk.
  BulkBuild& bulk(std::size_t part) { return *bulk_[part]; }
  void count(PutOutcome outcome);

  /// Before the threads start or after they have ended.
  void count_deleted() { ++counts_.deleted; }
  void remove(std::size_t part, const std::string& id);
  bool has_claimed(std::size_t part, const std::string& id) const {
    return register_of(part).ids.has_claimed(id);
  }
  void commit();

  /// Records from any thread why it can't continue, and stops all others.
  void fail(std::exception_ptr error);

  /// Call after the threads have ended. Throws the error of the thread that failed.
  void check_success() const;

  /// Call then. Puts their work into the index.
  RunCounts finish();

 private:
  // Ids and copies are the same thing in all shards of an index, and apart in compartments: what is in
  // one must not show in another.
  struct Register {
    IdRegister ids;
    CopyRegister copies;
  };
  Register make_register(std::size_t part);
  Register make_register();
  const Register& register_of(std::size_t part) const {
    return registers_.size() == 1 ? registers_.front() : registers_[part];
  }
  Register& register_of(std::size_t part) {
    return registers_.size() == 1 ? registers_.front() : registers_[part];
  }

  bool is_in_compartments() const { return writer.layout().kind == CollectionKind::kCompartments; }
  bool goes_in_bulk(PutOutcome outcome, std::uint64_t batch);
  bool claim_as_copy(Work& work);
  void note_moved(const Work& work);
  void remove_moved();
  std::uint64_t finish_part(std::size_t part);
  void say_claim(const Work& work);
  void note_place(Work& work);
  void note(const Work& work, const std::string& text);
  void name_committed(std::vector<std::string>& ids);
  void name_removed();

  const RunOptions& options_;

  // Used in turns of claiming:
  std::vector<Register> registers_;    // one, or one for each compartment
  std::optional<ShardDealer> dealer_;  // where there are shards
  bool was_empty_;                     // the index, when the run began
  OtherPlaces* other_places_;
  RepeatedNotes notes_;
  std::uint64_t claimed_ = 0;
  std::uint64_t changed_ = 0;
  std::uint64_t most_in_place_;
  std::vector<std::unique_ptr<BulkBuild>> bulk_;  // of each part; empty where nothing is in bulk
  std::vector<std::string> unpublished_;          // ids written in bulk, for --verbose

  std::vector<std::string> removed_;  // ids removed, for --verbose

  // Used in turns of writing: ids written in place, for --verbose.
  std::vector<std::string> uncommitted_;

  std::mutex mutex_;  // guards the members below
  RunCounts counts_;
  std::set<std::pair<std::size_t, std::string>> moved_;  // where documents were before: part, id
  std::exception_ptr error_;
};

}  // namespace dragoman
