#pragma once
// One run of the indexer: puts every document of every path into the index.

#include <functional>
#include <set>
#include <string>

#include "indexer/run/other_places.h"
#include "indexer/run/run_counts.h"
#include "indexer/run/run_options.h"

namespace dragoman {

/// Prints messages on stderr. Throws UsageError and WorldError for what ends the run; documents
/// committed before that stay.
RunCounts run_indexer(const RunOptions& options);

/// What a run that keeps an index current should look at (watch.h).
struct ChangedPaths {
  std::set<std::string> paths;  // absolute; of files and folders created, written or removed
  bool are_all = false;         // whether they are all of the options' paths
  std::function<bool(const std::string& path)> is_being_written;  // such files wait
  OtherPlaces& other_places;                                      // from run to run
};

/// The same for files of the options' paths that are at or below the changed ones. Documents that
/// are no longer in any file leave the index in the same commit. A file that can't be read to its
/// end keeps its documents.
RunCounts run_indexer(const RunOptions& options, const ChangedPaths& changed);

/// 0 all indexed, 1 some documents skipped or the run was interrupted, 2 nothing done.
int exit_code(const RunCounts& counts);

}  // namespace dragoman
