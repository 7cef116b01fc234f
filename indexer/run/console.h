#pragma once
// What a run prints on stderr: whole lines from any thread, and the progress line below them.

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>

#include "indexer/run/progress.h"

namespace dragoman {

/// All functions may be called from any thread.
class Console {
 public:
  explicit Console(bool shows_progress);

  /// Call before progress(), with the bytes to read as Progress takes them.
  void begin_progress(std::uint64_t total_bytes);

  /// "dragoman-index: MESSAGE"
  void say(const std::string& message);

  /// "dragoman-index: skipped REASON", counted.
  void skip(const std::string& reason);
  std::uint64_t skipped() const;

  void progress(std::uint64_t documents, std::uint64_t bytes);

 private:
  void print(const std::string& line);

  mutable std::mutex mutex_;
  bool shows_progress_;
  std::optional<Progress> progress_;
  std::uint64_t skipped_ = 0;
};

}  // namespace dragoman
