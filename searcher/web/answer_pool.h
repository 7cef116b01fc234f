#pragma once
// Threads that make answers, so that those which read requests and send answers are never held by a
// long search.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace dragoman {

/// How a task ended: done; not in time; its client gone.
enum class TaskEnd { kDone, kLate, kGone };

/// What is to be done for a client.
struct PoolTask {
  int socket = -1;             // of the client, who is asked whether it is still there; -1 for none
  std::function<void()> work;  // throws nothing but Interrupted (interruption.h)
  std::function<void(TaskEnd)> done;  // called after it, or instead of it, on any thread
};

/// Thread-safe. Tasks begin in the order of their submission. One whose client has closed its side
/// of the connection, or that has waited and worked longer than `deadline`, never begins, or is
/// interrupted. Where tasks wait long because all threads are at work, more threads are started, so
/// that quick tasks aren't held by slow ones.
class AnswerPool {
 public:
  AnswerPool(unsigned threads, std::chrono::milliseconds deadline);

  /// After finish().
  ~AnswerPool();
  AnswerPool(const AnswerPool&) = delete;
  AnswerPool& operator=(const AnswerPool&) = delete;

  void submit(PoolTask task);

  /// Does what was submitted. Tasks that are submitted later are done with at once, as those of
  /// clients that are gone.
  void finish();

  /// As many threads more are started at most.
  static constexpr unsigned kMaxMore = 12;

 private:
  using Time = std::chrono::steady_clock::time_point;
  struct Task {
    PoolTask asked;
    Time submitted;
    std::atomic<bool> unwanted = false;
    std::atomic<TaskEnd> end = TaskEnd::kDone;
  };
  using Tasks = std::deque<std::shared_ptr<Task>>;

  void work();
  void watch();
  void give_up_unwanted(const Tasks& tasks);
  void start_another();
  void finish_task(std::unique_lock<std::mutex>& lock, Task& task);

  const std::chrono::milliseconds deadline_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::condition_variable finished_;
  Tasks waiting_;
  Tasks running_;
  std::size_t undone_ = 0;  // submitted, and not yet reported
  bool ends_ = false;
  bool refuses_ = false;
  unsigned idle_ = 0;
  unsigned most_threads_;
  std::vector<std::thread> threads_;
  std::thread watcher_;
};

}  // namespace dragoman
