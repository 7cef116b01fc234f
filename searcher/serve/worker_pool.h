#pragma once
// Threads that answer requests, with searchers of one pool.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "searcher/engine/searcher_pool.h"

namespace dragoman {

/// Thread-safe.
class WorkerPool {
 public:
  using Job = std::function<void(SearcherPool&)>;

  /// Opens the index; throws as SearcherPool::open() does. The pool outlives the workers.
  WorkerPool(SearcherPool& searchers, unsigned threads);

  /// Does what was submitted, then ends.
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  /// Waits while kMaxWaiting jobs wait, so that whoever submits slows down with the work. A job
  /// throws nothing.
  void submit(Job job);

  static constexpr std::size_t kMaxWaiting = 256;

 private:
  void work();

  SearcherPool& searchers_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> waiting_;
  bool ends_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace dragoman
