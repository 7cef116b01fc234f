#pragma once
// One run of the indexer: every document of every path, into the index.

#include <cstdint>

#include "indexer/options.h"

namespace dragoman {

struct RunCounts {
  std::uint64_t added = 0;
  std::uint64_t replaced = 0;
  std::uint64_t unchanged = 0;
  std::uint64_t deleted = 0;
  std::uint64_t skipped = 0;    // each named on stderr with its reason
  std::uint64_t documents = 0;  // in the index at the end
  bool interrupted = false;     // by SIGINT or SIGTERM; what was done is committed
};

/// Messages go to stderr. Throws UsageError and WorldError for what ends the run; what was
/// committed before stays.
RunCounts run_indexer(const IndexOptions& options);

/// 0 all indexed, 1 some documents skipped or the run was interrupted, 2 nothing done.
int exit_code(const RunCounts& counts);

}  // namespace dragoman
