#pragma once
// --inspect: prints what would be indexed.

#include <ostream>

#include "indexer/run/run_options.h"

namespace dragoman {

/// Prints every document of the paths: field by field with the line each value came from, or as one
/// JSON object a line (docs/json.md). No index is opened. Documents that can't be taken are named
/// on stderr. Returns the exit code: 0 all read, 1 some skipped, 2 none read.
int inspect(const RunOptions& options, bool as_json, std::ostream& out);

}  // namespace dragoman
