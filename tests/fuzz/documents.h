#pragma once
// Bytes through a reader and the analysis after it, as the indexer takes them, with a look at what
// must hold of every document.

#include <string_view>

#include "indexer/readers/source/source_document.h"

namespace dragoman::fuzz {

/// Reads all documents of an input of that format and builds each. Throws BrokenRule.
void check_documents(std::string_view bytes, SourceFormat format);

/// The same with the terms and values that the index would have of them.
void check_indexed_documents(std::string_view bytes, SourceFormat format);

}  // namespace dragoman::fuzz
