#pragma once

#include <string>
#include <vector>

#include "indexer/readers/source/reader.h"

namespace dragoman::test {

/// What a reader gave of a file, in order: documents, and the messages of what it refused.
struct InputRead {
  std::vector<SourceDocument> documents;
  std::vector<std::string> errors;
};

/// Reads bytes as a file of that name in the folder /in, by the reader for their content. A reader that
/// doesn't come to an end has that as its last error.
InputRead read_input(const std::string& name, std::string bytes, const ReaderOptions& options);

}  // namespace dragoman::test
