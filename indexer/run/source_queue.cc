#include "indexer/run/source_queue.h"

#include <utility>

namespace dragoman {
namespace {

// What a document takes beside its text.
constexpr std::size_t kItemBytes = 512;

std::size_t weight(const SourceItem& item) {
  return kItemBytes + item.source.text.size();
}

}  // namespace

SourceQueue::SourceQueue(std::size_t most_bytes, bool whole_batches)
    : most_bytes_(most_bytes), whole_batches_(whole_batches) {}

bool SourceQueue::push(SourceItem item) {
  const std::size_t bytes = weight(item);
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return stopped_ || has_room(bytes); });
  if (stopped_) return false;
  queued_bytes_ += bytes;
  items_.push_back(std::move(item));
  if (has_batch()) changed_.notify_all();
  return true;
}

void SourceQueue::close() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
  changed_.notify_all();
}

std::optional<SourceBatch> SourceQueue::take() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return stopped_ || has_batch() || (closed_ && items_.empty()); });
  if (stopped_ || items_.empty()) return std::nullopt;
  SourceBatch batch = cut();
  if (has_batch()) changed_.notify_all();
  return batch;
}

void SourceQueue::release(const SourceBatch& batch) {
  const std::lock_guard lock(mutex_);
  taken_bytes_ -= batch.bytes;
  changed_.notify_all();
}

void SourceQueue::want_whole_batches() {
  const std::lock_guard lock(mutex_);
  whole_batches_ = true;
}

void SourceQueue::stop() {
  const std::lock_guard lock(mutex_);
  stopped_ = true;
  changed_.notify_all();
}

// There is always room while no thread works and all wait for a full batch.
bool SourceQueue::has_room(std::size_t bytes) const {
  const bool fits = queued_bytes_ + taken_bytes_ + bytes <= most_bytes_;
  return fits || (taken_bytes_ == 0 && !has_batch());
}

bool SourceQueue::has_batch() const {
  if (items_.empty()) return false;
  return closed_ || !whole_batches_ || items_.size() >= kWhole.documents ||
         queued_bytes_ >= kWhole.bytes;
}

SourceBatch SourceQueue::cut() {
  SourceBatch batch;
  batch.number = next_number_++;
  while (!items_.empty() && batch.items.size() < full().documents && batch.bytes < full().bytes) {
    batch.bytes += weight(items_.front());
    batch.items.push_back(std::move(items_.front()));
    items_.pop_front();
  }
  queued_bytes_ -= batch.bytes;
  taken_bytes_ += batch.bytes;
  return batch;
}

}  // namespace dragoman
