#pragma once
// The queue from the reading thread to the indexing threads: source documents in order, in batches,
// within a limit of memory.

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "indexer/readers/source/source_document.h"

namespace dragoman {

/// A document as it was read, or the reason why there is none.
struct SourceItem {
  SourceDocument source;
  std::string skipped;           // the message in place of a document; else ""
  std::uint64_t bytes_done = 0;  // of the run's input, up to and with this
};

/// Consecutive documents, for one thread.
struct SourceBatch {
  std::uint64_t number = 0;  // from 0, without gaps
  std::vector<SourceItem> items;
  std::size_t bytes = 0;
};

/// One thread pushes, any number take. All functions may be called from any thread.
class SourceQueue {
 public:
  /// A batch is full once it has this many documents or bytes of text.
  struct Full {
    std::size_t documents;
    std::size_t bytes;
  };
  /// For batches that become databases. Larger ones have fewer and longer lists of postings, smaller
  /// ones spread better over the threads.
  static constexpr Full kWhole = {2000, std::size_t{4} << 20U};
  /// For other batches, whose documents are all made before the first is written.
  static constexpr Full kPiece = {128, std::size_t{512} << 10U};

  /// Holds at most `most_bytes` of text, queued or being worked on, or one larger document. With
  /// `whole_batches` all batches but the last are full, so that their borders depend on the
  /// documents alone. Without it a taker gets what there is, up to a full batch.
  SourceQueue(std::size_t most_bytes, bool whole_batches);

  /// Waits for room. False once the queue was stopped.
  bool push(SourceItem item);

  /// There are no more items.
  void close();

  /// Waits for the next batch. Absent at the end and once stopped. Its bytes count until release().
  std::optional<SourceBatch> take();
  void release(const SourceBatch& batch);

  /// From now on gives out only full batches.
  void want_whole_batches();

  /// Wakes all waiting threads after a failure.
  void stop();

 private:
  const Full& full() const { return whole_batches_ ? kWhole : kPiece; }
  bool has_room(std::size_t bytes) const;
  bool has_batch() const;
  SourceBatch cut();

  std::size_t most_bytes_;
  bool whole_batches_;
  bool closed_ = false;
  bool stopped_ = false;
  std::deque<SourceItem> items_;
  std::size_t queued_bytes_ = 0;
  std::size_t taken_bytes_ = 0;
  std::uint64_t next_number_ = 0;
  std::mutex mutex_;
  std::condition_variable changed_;
};

}  // namespace dragoman
