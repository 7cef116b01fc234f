#pragma once
// Text that was found in a file which isn't text: a PDF, a Word file. From here on it is read as a
// text file is, so that telegrams in it are telegrams.

#include <memory>
#include <string>

#include "indexer/readers/source/reader.h"

namespace dragoman {

struct ExtractedText {
  SourceFormat format;  // of its documents, unless they are telegrams
  std::string text;     // bytes
  /// What the file says of itself. It fills what the heading of prose doesn't give; the header of a
  /// telegram knows better.
  std::string title;
  std::string from;
  std::string date;
  std::string note;  // for the user
};

/// A reader of the documents in it. `bytes` is the size of the file, for Reader::bytes_read().
std::unique_ptr<Reader> read_extracted(const InputFile& file, ExtractedText extracted,
                                       const ReaderOptions& options, std::uint64_t bytes);

}  // namespace dragoman
