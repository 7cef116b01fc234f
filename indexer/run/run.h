#pragma once
// One run of the indexer: every document of every path, into the index.

#include <functional>
#include <set>
#include <string>

#include "indexer/run/other_places.h"
#include "indexer/run/run_counts.h"
#include "indexer/run/run_options.h"

namespace dragoman {

/// Messages go to stderr. Throws UsageError and WorldError for what ends the run; what was
/// committed before stays.
RunCounts run_indexer(const RunOptions& options);

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
RunCounts run_indexer(const RunOptions& options, const ChangedPaths& changed);

/// 0 all indexed, 1 some documents skipped or the run was interrupted, 2 nothing done.
int exit_code(const RunCounts& counts);

}  // namespace dragoman
