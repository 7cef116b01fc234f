#pragma once
// Turns of threads that work on numbered batches, where order matters.

#include <condition_variable>
#include <cstdint>
#include <exception>
#include <mutex>

namespace dragoman {

/// Thrown by waiting functions after another thread has failed. It has no message: that thread's
/// error counts.
struct Stopped {};

class Turns {
 public:
  /// Waits until all lower numbers have passed. Throws Stopped.
  void wait_for(std::uint64_t number) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return stopped_ || next_ == number; });
    if (stopped_) throw Stopped();
  }

  /// Ends the turn that was waited for.
  void pass() {
    const std::lock_guard lock(mutex_);
    ++next_;
    changed_.notify_all();
  }

  void stop() {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    changed_.notify_all();
  }

 private:
  std::uint64_t next_ = 0;
  bool stopped_ = false;
  std::mutex mutex_;
  std::condition_variable changed_;
};

/// One number's turn: the constructor waits for it, the destructor passes it on. An exception
/// keeps it, since nothing may follow what failed.
class Turn {
 public:
  Turn(Turns& turns, std::uint64_t number) : turns_(turns) { turns.wait_for(number); }
  ~Turn() {
    if (std::uncaught_exceptions() == exceptions_) turns_.pass();
  }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;

 private:
  Turns& turns_;
  int exceptions_ = std::uncaught_exceptions();
};

}  // namespace dragoman
