#include "searcher/web/answer_pool.h"

#include <poll.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "searcher/index/interruption.h"

namespace dragoman {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kBetweenChecks{100};
constexpr milliseconds kLongWait{200};  // until another thread is started

}  // namespace

AnswerPool::AnswerPool(unsigned threads, milliseconds deadline)
    : deadline_(deadline), most_threads_(threads + kMaxMore) {
  for (unsigned i = 0; i < threads; ++i) start_another();
  watcher_ = std::thread([this] { watch(); });
}

AnswerPool::~AnswerPool() {
  finish();
  {
    const std::lock_guard lock(mutex_);
    ends_ = true;
  }
  changed_.notify_all();
  watcher_.join();  // starts no thread after this
  for (std::thread& thread : threads_) thread.join();
}

void AnswerPool::submit(PoolTask task) {
  {
    const std::lock_guard lock(mutex_);
    if (!refuses_) {
      auto waiting = std::make_shared<Task>();
      waiting->asked = std::move(task);
      waiting->submitted = Clock::now();
      waiting_.push_back(std::move(waiting));
      ++undone_;
      changed_.notify_all();
      return;
    }
  }
  task.done(TaskEnd::kGone);
}

void AnswerPool::finish() {
  std::unique_lock lock(mutex_);
  refuses_ = true;
  finished_.wait(lock, [&] { return undone_ == 0; });
}

// Called with the lock, or before there are other threads.
void AnswerPool::start_another() {
  threads_.emplace_back([this] { work(); });
}

void AnswerPool::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    ++idle_;
    changed_.wait(lock, [&] { return ends_ || !waiting_.empty(); });
    --idle_;
    if (waiting_.empty()) return;
    const std::shared_ptr<Task> task = std::move(waiting_.front());
    waiting_.pop_front();
    running_.push_back(task);
    lock.unlock();
    try {
      const InterruptionScope scope(task->unwanted);
      if (!task->unwanted) task->asked.work();
    } catch (const Interrupted&) {
      // `end` says why
    }
    lock.lock();
    std::erase(running_, task);
    finish_task(lock, *task);
  }
}

void AnswerPool::finish_task(std::unique_lock<std::mutex>& lock, Task& task) {
  lock.unlock();
  task.asked.done(task.end);
  lock.lock();
  if (--undone_ == 0) finished_.notify_all();
}

void AnswerPool::watch() {
  std::unique_lock lock(mutex_);
  while (!changed_.wait_for(lock, kBetweenChecks, [&] { return ends_; })) {
    give_up_unwanted(running_);
    give_up_unwanted(waiting_);
    Tasks given_up;
    std::copy_if(waiting_.begin(), waiting_.end(), std::back_inserter(given_up),
                 [](const auto& task) { return task->unwanted.load(); });
    std::erase_if(waiting_, [](const auto& task) { return task->unwanted.load(); });
    for (const auto& task : given_up) finish_task(lock, *task);
    const bool held =
        !waiting_.empty() && idle_ == 0 && Clock::now() - waiting_.front()->submitted > kLongWait;
    if (held && threads_.size() < most_threads_) start_another();
  }
}

// A client that has closed its side is taken for gone: browsers do so when they give up a request.
void AnswerPool::give_up_unwanted(const Tasks& tasks) {
  std::vector<pollfd> sockets;
  for (const auto& task : tasks) sockets.push_back({task->asked.socket, POLLRDHUP, 0});
  poll(sockets.data(), sockets.size(), 0);
  const Time now = Clock::now();
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    Task& task = *tasks[i];
    const bool gone = (sockets[i].revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
    if (task.unwanted || (!gone && now - task.submitted <= deadline_)) continue;
    task.end = gone ? TaskEnd::kGone : TaskEnd::kLate;
    task.unwanted = true;
  }
}

}  // namespace dragoman
