#pragma once
// Threads that answer requests, each with its own searcher of one index.

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "searcher/engine/searcher.h"

namespace dragoman {

/// Thread-safe.
class WorkerPool {
 public:
  using Job = std::function<void(Searcher&)>;

  /// Opens the index; throws as Searcher does. Other threads than the first open it when there is
  /// work for them.
  WorkerPool(std::shared_ptr<SharedIndex> index, unsigned threads);

  /// Does what was submitted, then ends.
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  /// Waits while kMaxWaiting jobs wait, so that whoever submits slows down with the work. A job
  /// throws nothing.
  void submit(Job job);

  static constexpr std::size_t kMaxWaiting = 256;

 private:
  void work(std::unique_ptr<Searcher> searcher);

  std::shared_ptr<SharedIndex> index_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> waiting_;
  bool ends_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace dragoman
