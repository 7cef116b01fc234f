#pragma once
// Word files (.docx), OpenDocument texts (.odt) and EPUB books, read in process: nothing in them is
// run, opened outside of them or fetched.

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kWordFormat{"docx"};
inline constexpr SourceFormat kOpenDocumentFormat{"odt"};
inline constexpr SourceFormat kEpubFormat{"epub"};

bool looks_like_word(std::string_view head);
bool looks_like_open_document(std::string_view head);
bool looks_like_epub(std::string_view head);

/// The file is one document, or several telegrams: paragraphs, tables by rows, then notes. Title,
/// author and date of its properties stand where its text gives none. A file cut short gives what was
/// read, with a note. Throws InputError where there is no text, and past the limits of
/// package_parts.h.
std::unique_ptr<Reader> make_word_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options);
std::unique_ptr<Reader> make_open_document_reader(const InputFile& file,
                                                  std::unique_ptr<ByteSource> bytes,
                                                  const ReaderOptions& options);
std::unique_ptr<Reader> make_epub_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options);

}  // namespace dragoman
