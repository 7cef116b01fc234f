#pragma once
// Opening the one database of an index that may be written, or making it.

#include <xapian.h>
#include <filesystem>
#include <string>

#include "analyzers/text/error.h"

namespace dragoman {

/// Another process is writing the index: it may be tried again.
class IndexLockedError : public WorldError {
 public:
  using WorldError::WorldError;
};

/// What an index is made to hold, or must be.
struct IndexKind {
  std::string language;  // "" takes what is there, English for a new index
  bool names = true;     // keys of names; an index without them goes on without
};

/// The generation in force of the index at `folder`, with Xapian's lock on it, so that there is one
/// writer at a time; an empty one of that kind where there is no index yet. What killed runs left
/// behind is removed. Throws IndexLockedError; WorldError where the folder can't be written, holds
/// something else or is of another version; UsageError where the index is of another kind.
Xapian::WritableDatabase open_to_write(const std::filesystem::path& folder, const IndexKind& kind);

}  // namespace dragoman
