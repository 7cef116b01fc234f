#pragma once
// The results of a run of the indexer.

#include <cstdint>

namespace dragoman {

struct RunCounts {
  std::uint64_t added = 0;
  std::uint64_t replaced = 0;
  std::uint64_t unchanged = 0;
  std::uint64_t deleted = 0;
  std::uint64_t removed = 0;    // because their files are gone; only while watching (watch.h)
  std::uint64_t skipped = 0;    // each named on stderr with its reason
  std::uint64_t documents = 0;  // in the index at the end
  bool interrupted = false;     // by SIGINT or SIGTERM; the work done is committed
};

}  // namespace dragoman
