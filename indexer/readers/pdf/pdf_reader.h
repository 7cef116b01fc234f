#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kPdfFormat{"pdf"};

/// "%PDF-" and a version, with at most 1 KiB of other bytes before it, as its readers take it.
bool looks_like_pdf(std::string_view head);

/// The text of a PDF in reading order, by poppler's pdftotext (limits:
/// filter/outside_program.h). The file is one document, or several telegrams. Throws InputError for
/// one that has no text, is encrypted or damaged, and where the program isn't installed.
std::unique_ptr<Reader> make_pdf_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                        const ReaderOptions& options);

}  // namespace dragoman
