#pragma once
// RTF by unrtf and Word 97 by antiword, both outside programs (filter/outside_program.h).

#include <memory>
#include <string_view>

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

}  // namespace dragoman
