#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kTeiFormat{"tei"};

/// The root element is <TEI> in TEI P5's namespace. Declarations, comments and processing
/// instructions may stand before it.
bool looks_like_tei(std::string_view head);

/// FRUS volumes (TEI P5): a document for each <div type="document">. It holds no more than the
/// document that is read. Where the XML is not well-formed, what stands before is taken, and one
/// InputError says the line and the reason.
std::unique_ptr<Reader> make_tei_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                        const ReaderOptions& options);

}  // namespace dragoman
