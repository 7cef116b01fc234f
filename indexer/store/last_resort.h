#pragma once
// What is left to do where an error of the disk can't come out of Xapian: version 1.4.22 writes the
// end of a value slot's chunks in a destructor (ValueUpdater in glass_values.cc), so that a write
// that fails there ends the process. It shall end as for any other error: with a message and exit
// code 2, and without leaving what was being made. The index in force stays as it is, as after a
// kill.

#include <filesystem>

namespace dragoman {

/// From now on std::terminate() says that the index can't be written, and ends the process.
void end_with_message(const std::filesystem::path& index);

/// A folder that is removed at such an end. One at a time; may be made and unmade by any thread.
class RemovedAtEnd {
 public:
  explicit RemovedAtEnd(const std::filesystem::path& folder);
  ~RemovedAtEnd();
  RemovedAtEnd(const RemovedAtEnd&) = delete;
  RemovedAtEnd& operator=(const RemovedAtEnd&) = delete;
};

}  // namespace dragoman
