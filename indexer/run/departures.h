#pragma once
// Which documents leave an index because no file holds them any more.

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "indexer/run/other_places.h"
#include "indexer/run/run_state.h"
#include "indexer/store/index_writers.h"

namespace dragoman {

/// Returns the other files that hold, or held, parts of the documents of the changed files. They
/// must be read too before such a document is complete. All paths are absolute.
std::set<std::string> files_beside(const std::set<std::string>& changed,
                                   const IndexWriters& writers, const OtherPlaces& other_places);

/// Returns the changed files' documents that leave the index, each by its part and its id. Call it
/// after the changed files have been read. Such a document wasn't met in this run, and each of its sources is gone or
/// lies in a file that was read to its end (`read`).
std::set<std::pair<std::size_t, std::string>> departed(const std::set<std::string>& changed,
                                                       const RunState& state,
                                                       const OtherPlaces& other_places,
                                                       const std::set<std::string>& read);

}  // namespace dragoman
