#pragma once
// Files that outside programs make text of (filter/filter.h): RTF by unrtf, Word 97 by antiword, and
// what the user has filters for.

#include <memory>
#include <string_view>

#include "indexer/readers/filter/filter_file.h"
#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kRtfFormat{"rtf"};
inline constexpr SourceFormat kOldWordFormat{"doc"};

bool looks_like_rtf(std::string_view head);

/// The file is one document, or several telegrams. Throws InputError where the program isn't
/// installed, fails or finds no text.
std::unique_ptr<Reader> make_rtf_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                        const ReaderOptions& options);
std::unique_ptr<Reader> make_old_word_reader(const InputFile& file,
                                             std::unique_ptr<ByteSource> bytes,
                                             const ReaderOptions& options);

/// The filter has to outlive the reader; its documents are plain text.
std::unique_ptr<Reader> make_user_filter_reader(const UserFilter& filter, const InputFile& file,
                                                std::unique_ptr<ByteSource> bytes,
                                                const ReaderOptions& options);

}  // namespace dragoman
