#pragma once
// Keeping an index current while files are created, changed and removed.

#include <functional>

#include "indexer/run/run.h"
#include "indexer/run/run_options.h"

namespace dragoman {

/// Brings the index up to date with the options' paths as run_indexer() does, and removes documents
/// whose files below them are gone. Calls `on_current` with the counts. Then does the same for each
/// change until SIGINT or SIGTERM. Prints a line on stderr for each commit once it is on disk.
///
/// Opens the index for writing only while it writes, and waits for other writers in between.
/// Returns the exit code. Throws UsageError and WorldError for what ends the watch; committed
/// documents stay.
int watch(const RunOptions& options, const std::function<void(const RunCounts&)>& on_current);

}  // namespace dragoman
