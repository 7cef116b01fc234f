#include "searcher/serve/serve.h"

#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string_view>
#include <utility>

#include "searcher/index/interruption.h"
#include "searcher/serve/line_reader.h"

namespace dragoman {
namespace {

// A request between its line and its answer.
struct Pending {
  std::atomic<bool> unwanted = false;  // cancelled, or its client is gone
  bool is_answered = false;            // under the session's lock
};

class Session {
 public:
  Session(WorkerPool& workers, const ServedRequest& usual, const ServedClient& client)
      : workers_(workers),
        usual_(usual),
        longest_(client.longest),
        asker_(client.reader),
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
    changed_.wait(lock, [&] { return all_.empty(); });
    return !broken_;
  }

 private:
  void take(const std::string& line) {
    const LineLabels labels = read_labels(line);
    if (!labels.cancels.empty()) return cancel(labels);
    auto pending = std::make_shared<Pending>();
    {
      const std::lock_guard lock(mutex_);
      all_.insert(pending);
      if (!labels.id.empty()) by_id_[labels.id] = pending;
    }
    workers_.submit(
        [this, line, id = labels.id, pending, received = Clock::now()](SearcherPool& searchers) {
          std::string text = answer(searchers, line, received, *pending);
          if (!answered_in_time(*pending)) text = id.empty() ? "" : answer_cancelled(id);
          write(text);
          finish(id, pending);
        });
    if (labels.id.empty()) await_answer();
  }

  // "" where it isn't wanted any more.
  std::string answer(SearcherPool& searchers, const std::string& line, Clock::time_point received,
                     const Pending& pending) {
    if (pending.unwanted) return "";
    try {
      const InterruptionScope scope(pending.unwanted);
      const SearcherPool::Loan searcher(searchers, asker_);
      return answer_request(*searcher, usual_, line, received);
    } catch (const NothingReadable& error) {
      return answer_closed(line, error.what());
    } catch (const Interrupted&) {
      return "";
    }
  }

  // From here on it can't be cancelled.
  bool answered_in_time(Pending& pending) {
    const std::lock_guard lock(mutex_);
    pending.is_answered = !pending.unwanted;
    return pending.is_answered;
  }

  // Those without an id wait for all that was asked before, so they come in their order.
  void await_answer() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return all_.size() == by_id_.size(); });
  }

  // Told under the lock: with the last one this session may be gone.
  void finish(const std::string& id, const std::shared_ptr<Pending>& pending) {
    const std::lock_guard lock(mutex_);
    const auto known = by_id_.find(id);
    if (known != by_id_.end() && known->second == pending) by_id_.erase(known);
    all_.erase(pending);
    changed_.notify_all();
  }

  void cancel(const LineLabels& labels) {
    bool cancelled = false;
    {
      const std::lock_guard lock(mutex_);
      const auto known = by_id_.find(labels.cancels);
      cancelled = known != by_id_.end() && !known->second->is_answered;
      if (cancelled) known->second->unwanted = true;
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
      if (broken_) give_up_all();
      if (!broken_) text.remove_prefix(static_cast<std::size_t>(count));
    }
  }

  // Nobody reads what is still being answered.
  void give_up_all() {
    const std::lock_guard lock(mutex_);
    for (const std::shared_ptr<Pending>& pending : all_) pending->unwanted = true;
  }

  WorkerPool& workers_;
  const ServedRequest& usual_;
  std::size_t longest_;
  Reader asker_;
  LineReader reader_;
  int out_;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::set<std::shared_ptr<Pending>> all_;
  std::map<std::string, std::shared_ptr<Pending>> by_id_;  // as JSON

  std::mutex writing_;
  bool broken_ = false;
};

}  // namespace

bool serve(WorkerPool& workers, const ServedRequest& usual, const ServedClient& client) {
  return Session(workers, usual, client).run();
}

}  // namespace dragoman
