#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kImageFormat{"image"};

/// A PNG, JPEG or TIFF image, by its first bytes.
bool looks_like_image(std::string_view head);

/// The text of a scanned page, or of a TIFF's pages, by OCR: one document, or several telegrams.
/// Throws InputError where no text is found, a program is missing, or options.ocr is null: then
/// images aren't read.
std::unique_ptr<Reader> make_image_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                          const ReaderOptions& options);

}  // namespace dragoman
