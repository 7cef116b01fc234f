#pragma once
// Which documents leave an index because their files went, or hold them no longer.

#include <set>
#include <string>
#include <vector>

#include "indexer/run/other_places.h"
#include "indexer/run/run_state.h"
#include "indexer/store/index_writer.h"

namespace dragoman {

/// The files beside the changed ones (absolute paths of files and folders) that hold, or held,
/// something of the same documents: these are known whole once those are read as well.
std::set<std::string> files_beside(const std::set<std::string>& changed, const IndexWriter& writer,
                                   const OtherPlaces& other_places);

/// When the changed ones have been read: the documents of theirs that leave. These are none of this
/// run, and each of their sources is gone or in a file that was read to its end, one of `read`.
std::set<std::string> departed(const std::set<std::string>& changed, const RunState& state,
                               const OtherPlaces& other_places, const std::set<std::string>& read);

}  // namespace dragoman
