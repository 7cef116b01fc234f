#pragma once
// How an index lies on disk: as one, or split into several that are searched as one.
//
//   DIR/XAPIANDB, gen-N/             one index (index_files.h)
//   DIR/dragoman.collection          names the parts of an index that was split (collection_file.h)
//   DIR/shard-1/, shard-2/ ...       --shards: each an index
//   DIR/secret/index/ ...            --compartments: each an index, in a folder of its own that has
//                                    the compartment's permissions. Nothing but `index` lies in it,
//                                    so that neither its time nor its number of links changes with
//                                    what is inside

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "analyzers/settings/collection_file.h"

namespace dragoman {

struct IndexLayout {
  CollectionKind kind = CollectionKind::kPlain;  // kPlain: one index
  std::vector<std::filesystem::path> parts;      // the indexes' folders, never empty
  std::vector<CompartmentRule> rules;            // of compartments, one for each part
};

/// What is asked for, where the index is new.
struct LayoutRequest {
  std::size_t shards = 0;                     // 0: not asked for
  std::vector<CompartmentRule> compartments;  // empty: not asked for
};

/// The layout of the index at that folder; as asked for where there is none yet. Throws UsageError
/// where there is one that lies otherwise than asked for, and where a collection that somebody named
/// is to be written; as read_collection() does.
IndexLayout find_layout(const std::filesystem::path& folder, const LayoutRequest& request);

/// Whether each part holds an index.
bool is_whole(const IndexLayout& layout);

/// Makes the folders of a new index that is split, and the file that names its parts. Does nothing
/// where they are there. Throws WorldError.
void make_layout(const std::filesystem::path& folder, const IndexLayout& layout);

}  // namespace dragoman
