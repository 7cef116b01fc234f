#pragma once
// Opening the one database of an index that may be written, or making it.

#include <xapian.h>
#include <filesystem>
#include <string>

namespace dragoman {

/// The generation in force of the index at `folder`, with Xapian's lock on it, so that there is one
/// writer at a time; an empty one where there is no index yet. `language` is that of a new index,
/// or must be an old one's; "" takes what is there, English for a new one. What killed runs left
/// behind is removed. Throws WorldError where the folder can't be written, holds something else, is
/// locked or of another version; UsageError for the language.
Xapian::WritableDatabase open_to_write(const std::filesystem::path& folder,
                                       const std::string& language);

}  // namespace dragoman
