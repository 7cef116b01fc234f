#pragma once
// Xapian's errors of reading as messages for people.

#include <xapian.h>
#include <filesystem>

#include "analyzers/schema/index_files.h"
#include "analyzers/text/error.h"

namespace dragoman {

/// Returns what `read` returns. Throws WorldError where `read` throws an error of Xapian's.
template <typename Read>
auto read_index(const std::filesystem::path& folder, Read read) {
  try {
    return read();
  } catch (const Xapian::DatabaseModifiedError&) {
    throw WorldError("the index at " + folder.string() +
                     " is being written (try again when that has ended)");
  } catch (const Xapian::Error& error) {
    throw WorldError("can't read the index at " + folder.string() + ": " + reason_of(error));
  }
}

}  // namespace dragoman
