#pragma once
// Where a document was read from, short enough for a line of a hit.

#include <string>

#include "analyzers/schema/document.h"

namespace dragoman {

/// The first source: as it is typed in the working directory where it lies below that, with "~" for
/// the home directory below that, else the file and its folder, "…/frus/frus1969-76v12.xml:7447".
/// "and 2 more" follows where there are others. "" for a document without a source.
std::string short_source(const Document& document);

}  // namespace dragoman
