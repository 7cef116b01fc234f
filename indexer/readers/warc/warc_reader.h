#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kWarcFormat{"warc"};

/// "WARC/1.0" or "WARC/1.1" at the beginning of a line.
bool looks_like_warc(std::string_view head);

/// The pages, PDFs and other documents of a web archive, each read by the reader for its content,
/// which options.open_member opens.
///   - A document of its own has its address as its id, and stands at the archive's path with its
///     address below it.
///   - Taken are responses with a status of 2xx, and resources; pictures, styles, scripts and data
///     are left out, as is what was stored before with the same content. How many there were is in
///     the note of the last document.
///   - The day of the capture is the date of a document that has none.
///   - A record that can't be taken throws InputError, its message naming the address, and the next
///     call continues after it. One larger than options.most_bytes isn't taken.
/// Memory is that of one record and the content of its documents.
std::unique_ptr<Reader> make_warc_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options);

}  // namespace dragoman
