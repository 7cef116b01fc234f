#include "searcher/serve/worker_pool.h"

#include <utility>

namespace dragoman {

WorkerPool::WorkerPool(std::shared_ptr<SharedIndex> index, unsigned threads)
    : index_(std::move(index)) {
  auto first = std::make_unique<Searcher>(index_);
  threads_.emplace_back(
      [this, searcher = std::move(first)]() mutable { work(std::move(searcher)); });
  for (unsigned i = 1; i < threads; ++i) threads_.emplace_back([this] { work(nullptr); });
}

WorkerPool::~WorkerPool() {
  {
    const std::lock_guard lock(mutex_);
    ends_ = true;
  }
  changed_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void WorkerPool::submit(Job job) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return waiting_.size() < kMaxWaiting; });
  waiting_.push_back(std::move(job));
  lock.unlock();
  changed_.notify_all();
}

void WorkerPool::work(std::unique_ptr<Searcher> searcher) {
  for (;;) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return ends_ || !waiting_.empty(); });
    if (waiting_.empty()) return;
    const Job job = std::move(waiting_.front());
    waiting_.pop_front();
    lock.unlock();
    changed_.notify_all();
    if (!searcher) searcher = std::make_unique<Searcher>(index_, Searcher::Opens::kWhenRead);
    job(*searcher);
  }
}

}  // namespace dragoman
