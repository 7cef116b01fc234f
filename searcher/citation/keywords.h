#pragma once

#include <string>
#include <vector>

#include "analyzers/schema/document.h"

namespace dragoman {

/// A document's keywords for databases of references: countries and topics in words, then the TAGS
/// codes. Each is one line.
std::vector<std::string> keywords_of(const Document& document);

}  // namespace dragoman
