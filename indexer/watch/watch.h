#pragma once
// An index that is kept current while files come, change and go.

#include <functional>

#include "indexer/run/run.h"
#include "indexer/run/run_options.h"

namespace dragoman {

/// Brings the index up to date with the options' paths as run_indexer() does, and takes out what
/// was read from below them and isn't there any more; calls `on_current` with what that came to.
/// Then does the same with what changes, until SIGINT or SIGTERM. Each commit is a line on stderr,
/// printed when it is on disk.
///
/// The index is open to write only while something is written: other writers may come between, and
/// are waited for. Returns the exit code. Throws UsageError and WorldError for what ends the
/// watching; what was committed stays.
int watch(const RunOptions& options, const std::function<void(const RunCounts&)>& on_current);

}  // namespace dragoman
