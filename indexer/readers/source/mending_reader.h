#pragma once
// Documents whose text was encoded twice, mended as they are read.

#include <memory>

#include "indexer/readers/source/reader.h"

namespace dragoman {

/// A reader of the same documents with their texts and values mended (analyzers/text/mojibake.h). The
/// note of a document that was mended says so.
std::unique_ptr<Reader> mend_documents(std::unique_ptr<Reader> reader);

}  // namespace dragoman
