#pragma once
// Opening the database of an index for writing, or making it.

#include <xapian.h>
#include <filesystem>
#include <string>

#include "analyzers/text/error.h"

namespace dragoman {

/// Another process is writing the index. Trying again later may succeed.
class IndexLockedError : public WorldError {
 public:
  using WorldError::WorldError;
};

/// The kind of index that is made or required.
struct IndexKind {
  std::string language;  // "" accepts any, and makes a new index in English
  bool names = true;     // whether it has keys of names; one without them stays so
  bool remote = false;   // whether other machines can search it; one that they can stays so
};

/// Opens the generation in force of the index at `folder` with Xapian's lock on it, so that there
/// is one writer at a time. Makes an empty index of that kind where there is none. Removes what
/// killed runs left. Before it returns, all names that the index depends on are on disk.
///
/// Throws IndexLockedError; WorldError where the folder can't be written, holds something else or
/// is of another version; UsageError where the index is of another kind.
Xapian::WritableDatabase open_to_write(const std::filesystem::path& folder, const IndexKind& kind);

}  // namespace dragoman
