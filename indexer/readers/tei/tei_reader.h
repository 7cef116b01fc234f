#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kTeiFormat{"tei"};

/// The root element is <TEI>, <TEI.2> or <teiCorpus>, in TEI's namespace or in none. Declarations,
/// comments and processing instructions may stand before it.
bool looks_like_tei(std::string_view head);

/// TEI: the documents of tei_volume.h. It holds no more than the document that is read. Where the
/// XML is not well-formed, the documents before that place are taken, and one InputError gives the
/// line and the reason.
std::unique_ptr<Reader> make_tei_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                        const ReaderOptions& options);

}  // namespace dragoman
