#pragma once
// One run of the indexer: every document of every path, into the index.

#include <cstdint>
#include <functional>
#include <set>
#include <string>

#include "indexer/options.h"
#include "indexer/other_places.h"

namespace dragoman {

struct RunCounts {
  std::uint64_t added = 0;
  std::uint64_t replaced = 0;
  std::uint64_t unchanged = 0;
  std::uint64_t deleted = 0;
  std::uint64_t removed = 0;    // since their files are gone; by watching only (watch.h)
  std::uint64_t skipped = 0;    // each named on stderr with its reason
  std::uint64_t documents = 0;  // in the index at the end
  bool interrupted = false;     // by SIGINT or SIGTERM; what was done is committed
};

/// Messages go to stderr. Throws UsageError and WorldError for what ends the run; what was
/// committed before stays.
RunCounts run_indexer(const IndexOptions& options);

/// What a run is to look at that keeps an index current (watch.h).
struct ChangedPaths {
  std::set<std::string> paths;  // absolute, of files and folders that were written, came or went
  bool are_all = false;         // of the options' paths
  std::function<bool(const std::string& path)> is_being_written;  // left alone for now
  OtherPlaces& other_places;                                      // from run to run
};

/// The same for what there is of the options' paths at or below the changed ones. Documents whose
/// files are gone, or hold them no longer, leave the index in the same commit; a file that can't be
/// read to its end keeps its documents.
RunCounts run_indexer(const IndexOptions& options, const ChangedPaths& changed);

/// 0 all indexed, 1 some documents skipped or the run was interrupted, 2 nothing done.
int exit_code(const RunCounts& counts);

}  // namespace dragoman
