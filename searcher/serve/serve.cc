#include "searcher/serve/serve.h"

#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string_view>
#include <utility>

#include "searcher/serve/line_reader.h"

namespace dragoman {
namespace {

enum class State { kWaiting, kRunning, kCancelled };

// A request with an id, between its line and its answer.
using Pending = std::atomic<State>;

class Session {
 public:
  Session(WorkerPool& workers, const ServedRequest& usual, const ServedClient& client)
      : workers_(workers),
        usual_(usual),
        longest_(client.longest),
        reader_(client.in, client.stop, client.longest, client.idle),
        out_(client.out) {}

  bool run() {
    std::string line;
    for (auto got = reader_.next(line); got != LineReader::Got::kEnd && can_write();
         got = reader_.next(line)) {
      if (got == LineReader::Got::kTooLong) {
        write(answer_too_long(longest_));
      } else {
        take(line);
      }
    }
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return running_ == 0; });
    return !broken_;
  }

 private:
  void take(const std::string& line) {
    const LineLabels labels = read_labels(line);
    if (!labels.cancels.empty()) return cancel(labels);
    auto pending = std::make_shared<Pending>(State::kWaiting);
    {
      const std::lock_guard lock(mutex_);
      ++running_;
      if (!labels.id.empty()) pending_[labels.id] = pending;
    }
    workers_.submit(
        [this, line, id = labels.id, pending, received = Clock::now()](Searcher& searcher) {
          State waiting = State::kWaiting;
          const bool runs = pending->compare_exchange_strong(waiting, State::kRunning);
          write(runs ? answer_request(searcher, usual_, line, received) : answer_cancelled(id));
          finish(id, pending);
        });
    if (labels.id.empty()) await_answer();
  }

  // Those without an id wait for all that was asked before, so they come in their order.
  void await_answer() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return running_ == pending_.size(); });
  }

  // Told under the lock: with the last one this session may be gone.
  void finish(const std::string& id, const std::shared_ptr<Pending>& pending) {
    const std::lock_guard lock(mutex_);
    const auto known = pending_.find(id);
    if (known != pending_.end() && known->second == pending) pending_.erase(known);
    --running_;
    changed_.notify_all();
  }

  void cancel(const LineLabels& labels) {
    State waiting = State::kWaiting;
    bool cancelled = false;
    {
      const std::lock_guard lock(mutex_);
      const auto known = pending_.find(labels.cancels);
      cancelled = known != pending_.end() &&
                  known->second->compare_exchange_strong(waiting, State::kCancelled);
    }
    write(answer_cancel(labels, cancelled));
  }

  bool can_write() {
    const std::lock_guard lock(writing_);
    return !broken_;
  }

  // One answer at a time. A client that reads slowly holds the thread that answers it, and so its
  // own next request.
  void write(std::string_view text) {
    const std::lock_guard lock(writing_);
    while (!broken_ && !text.empty()) {
      const ssize_t count = ::write(out_, text.data(), text.size());
      if (count < 0 && errno == EINTR) continue;
      broken_ = count <= 0;
      if (!broken_) text.remove_prefix(static_cast<std::size_t>(count));
    }
  }

  WorkerPool& workers_;
  const ServedRequest& usual_;
  std::size_t longest_;
  LineReader reader_;
  int out_;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::string, std::shared_ptr<Pending>> pending_;  // by id, as JSON
  std::size_t running_ = 0;                                  // not yet answered

  std::mutex writing_;
  bool broken_ = false;
};

}  // namespace

bool serve(WorkerPool& workers, const ServedRequest& usual, const ServedClient& client) {
  return Session(workers, usual, client).run();
}

}  // namespace dragoman
