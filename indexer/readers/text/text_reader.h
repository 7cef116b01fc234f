#pragma once

#include <memory>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

/// The file is one document, a telegram or prose, told by looks_like_telegram() where the format is
/// kAuto. A file of several telegrams is a document for each (telegram_starts()), whose path ends in
/// the line on which it begins: "release.txt:31".
std::unique_ptr<Reader> make_text_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options);

}  // namespace dragoman
