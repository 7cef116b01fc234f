#pragma once

#include <memory>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kTextFormat{"text"};
inline constexpr SourceFormat kCableFormat{"cable"};

/// The whole file is one document: a telegram or prose, which looks_like_telegram() decides unless
/// the options name the format.
std::unique_ptr<Reader> make_text_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options);

}  // namespace dragoman
