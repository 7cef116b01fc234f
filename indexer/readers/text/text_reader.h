#pragma once

#include <memory>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

/// The whole file is one document: a telegram or prose, as looks_like_telegram() decides where the
/// format is kAuto.
std::unique_ptr<Reader> make_text_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options);

}  // namespace dragoman
