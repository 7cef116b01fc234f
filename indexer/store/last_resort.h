#pragma once
// What is left to do where an error can't be thrown. Xapian 1.4.22 writes the end of a value slot's
// chunks in a destructor (ValueUpdater in glass_values.cc), so a write that fails there ends the
// process, as an allocation that fails does. Both should end like any other error: with a message
// and exit code 2, and without leaving a half-made generation. The index in force stays as it is,
// as after a kill.

#include <filesystem>

namespace dragoman {

/// From now on std::terminate(), and an allocation that fails, print that the index can't be
/// written, and end the process.
void end_with_message(const std::filesystem::path& index);

/// A folder that is removed at such an end. One at a time; any thread may make and destroy it.
class RemovedAtEnd {
 public:
  explicit RemovedAtEnd(const std::filesystem::path& folder);
  ~RemovedAtEnd();
  RemovedAtEnd(const RemovedAtEnd&) = delete;
  RemovedAtEnd& operator=(const RemovedAtEnd&) = delete;
};

}  // namespace dragoman
