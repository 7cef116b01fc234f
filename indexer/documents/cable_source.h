#pragma once
// Which source documents are telegrams.

#include "indexer/readers/source/source_document.h"

namespace dragoman {

/// Whether the document is analysed as a telegram: a raw cable, or the text of a row, a JSON object
/// or a page that looks like one and isn't called something else. Decided once, and kept in it.
bool is_cable(SourceDocument& source);

}  // namespace dragoman
