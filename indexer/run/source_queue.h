#pragma once
// From the thread that reads to those that index: source documents in their order, in batches, no
// more of them at a time than memory is meant to hold.

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "indexer/readers/source/source_document.h"

namespace dragoman {

/// A document as it was read, or why there is none.
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
  /// A batch is full with so many documents, or with so many bytes of text.
  struct Full {
    std::size_t documents;
    std::size_t bytes;
  };
  /// Of whole batches, each to become a database: larger ones have fewer, longer lists of postings,
  /// smaller ones spread better over the threads.
  static constexpr Full kWhole = {2000, std::size_t{4} << 20U};
  /// Else, since all of one are made before the first is written.
  static constexpr Full kPiece = {128, std::size_t{512} << 10U};

  /// At most `most_bytes` of text are queued or being worked on, but for one document that is
  /// larger. `whole_batches`: batches are full but for the last, so that where they begin and end
  /// depends on the documents alone. Else a taker gets what there is, of a piece at most.
  SourceQueue(std::size_t most_bytes, bool whole_batches);

  /// Waits for room. False once the queue was stopped: nothing more is wanted.
  bool push(SourceItem item);

  /// There are no more items.
  void close();

  /// Waits for the next batch; absent at the end and once stopped. Its bytes count until
  /// release().
  std::optional<SourceBatch> take();
  void release(const SourceBatch& batch);

  /// From now on only full batches.
  void want_whole_batches();

  /// Wakes all who wait: something failed.
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
