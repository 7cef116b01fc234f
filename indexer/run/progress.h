#pragma once
// The progress line on a terminal: documents, speed, time left. Silent elsewhere.

#include <chrono>
#include <cstdint>
#include <string>

namespace dragoman {

class Progress {
 public:
  /// `total_bytes` is 0 where it isn't known; then neither a bar nor the time left is shown.
  Progress(bool shown, std::uint64_t total_bytes);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Redraws at most ten times a second.
  void update(std::uint64_t documents, std::uint64_t bytes);

  /// Clears the line, so that a message can be printed.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  bool shown_;
  bool drawn_ = false;
  std::uint64_t total_bytes_;
  Clock::time_point begun_ = Clock::now();
  Clock::time_point last_{};
};

/// The line's text, `seconds` after the start. Separate for the tests.
std::string progress_line(std::uint64_t documents, std::uint64_t bytes, std::uint64_t total_bytes,
                          double seconds);

}  // namespace dragoman
