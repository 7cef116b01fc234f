#pragma once
// Processes that a program started and left, in sessions of their own so that the end of its group
// doesn't reach them: Linux gives them to the nearest process above that asks for them.

#include <set>

#include <sys/types.h>

namespace dragoman {

/// Makes this process their keeper and notes the children that it has by now. At its end kills all
/// others, and waits for them. No other thread may start a process meanwhile: one of these makes the
/// next wait. Does nothing where /proc doesn't list children.
class OrphanKeeper {
 public:
  OrphanKeeper();
  ~OrphanKeeper();
  OrphanKeeper(const OrphanKeeper&) = delete;
  OrphanKeeper& operator=(const OrphanKeeper&) = delete;

 private:
  std::set<pid_t> before_;
};

}  // namespace dragoman
