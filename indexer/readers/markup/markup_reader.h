#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kMarkupFormat{"xml"};

/// XML whose text can be read, of a kind that has no reader of its own (known/xml_kind.h).
bool looks_like_markup(std::string_view head);

/// The file is one document, or several telegrams, with what its kind of XML gives of title, author
/// and date (vocabulary.h) where the text gives none. Of a kind that isn't known all texts are read,
/// which a note says. What isn't well-formed is read as far as it is, with a note. Throws InputError
/// where there is no text.
std::unique_ptr<Reader> make_markup_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                           const ReaderOptions& options);

}  // namespace dragoman
