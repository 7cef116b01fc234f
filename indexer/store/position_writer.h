#pragma once
// Makes the file of positions of a generation (analyzers/positions/position_file.h).

#include <xapian.h>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "analyzers/positions/position_file.h"
#include "indexer/store/part_tree.h"

namespace dragoman {

/// Where the positions of a new generation come from: the generation before, which comes first, and
/// parts.
struct PositionSources {
  std::filesystem::path base;
  std::optional<PositionStamp> base_stamp;   // of its file
  DocumentRange base_documents;              // that it has; none where it was left out
  std::vector<std::filesystem::path> parts;  // part_positions.h
};

/// Writes the positions of the documents of a database into a file beside it, and returns what the
/// database is to say of it: of no file where there are no documents. The documents are those of
/// `base`, numbered from 1 on at the same distances, then those of the parts; some of `base` may be
/// gone. Takes over what its file has of the others. What can't be read of it is made anew from
/// records. The file isn't synced. Throws std::filesystem::filesystem_error where it can't be written, WorldError and
/// Xapian's errors where the parts can't be read.
PositionStamp write_positions(const Xapian::Database& database, const PositionSources& sources,
                              const std::filesystem::path& generation);

}  // namespace dragoman
