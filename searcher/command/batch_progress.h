#pragma once
// The progress line of a batch on a terminal: topics, speed, time left.

#include <chrono>
#include <cstddef>
#include <string>

namespace dragoman {

class BatchProgress {
 public:
  BatchProgress(bool shown, std::size_t topics) : shown_(shown), topics_(topics) {}
  ~BatchProgress();
  BatchProgress(const BatchProgress&) = delete;
  BatchProgress& operator=(const BatchProgress&) = delete;

  /// Redraws at most ten times a second.
  void update(std::size_t done);

  /// Takes the line off the screen, so that a message can be printed.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  bool shown_;
  bool drawn_ = false;
  std::size_t topics_;
  Clock::time_point begun_ = Clock::now();
  Clock::time_point last_{};
};

/// The text of the line, `seconds` after the beginning. Declared here for the tests.
std::string batch_progress_line(std::size_t done, std::size_t topics, double seconds);

}  // namespace dragoman
