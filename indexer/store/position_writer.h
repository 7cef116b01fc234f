#pragma once
// Makes the file of positions of a generation (analyzers/positions/position_file.h).

#include <xapian.h>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "analyzers/positions/position_file.h"

namespace dragoman {

/// Where the positions of a new generation come from.
struct PositionSources {
  std::filesystem::path base;                // the generation before
  std::optional<PositionStamp> base_stamp;   // of its file
  Xapian::docid base_last = 0;               // its last document's number, which all keep
  std::vector<std::filesystem::path> parts;  // of the documents after it (part_positions.h)
};

/// Writes the positions of the documents of a database into a file beside it, and returns what the
/// database is to say of it: of no file where there are no documents. Takes over what the file of
/// `base` has. What can't be read of it is made anew from the documents' records. The file isn't
/// synced. Throws std::filesystem::filesystem_error where it can't be written, WorldError and
/// Xapian's errors where the parts can't be read.
PositionStamp write_positions(const Xapian::Database& database, const PositionSources& sources,
                              const std::filesystem::path& generation);

}  // namespace dragoman
