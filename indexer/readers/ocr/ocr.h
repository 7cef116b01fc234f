#pragma once
// Reads the text of scans by tesseract, pages of PDFs drawn by pdftoppm: both are outside programs
// (filter/filter.h).

#include <string>
#include <vector>

#include "indexer/readers/filter/spooled_input.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

/// The texts of these pages (from 1) of a PDF of `all`, in their order; well-formed UTF-8, lines
/// divided by "\n" and paragraphs by empty ones. Throws InputError where a program isn't installed
/// or fails, and where options.ocr says to stop. options.ocr must be set.
std::vector<std::string> read_scanned_pages(const InputFile& file, const SpooledInput& input,
                                            const std::vector<int>& pages, std::size_t all,
                                            const ReaderOptions& options);

/// The text of an image file, whose pages, of TIFF, end with form feeds. Throws the same.
std::string read_scanned_image(const InputFile& file, const SpooledInput& input,
                               const ReaderOptions& options);

}  // namespace dragoman
