#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kHtmlFormat{"html"};

/// A page begins here: a doctype of HTML, or one of the tags html, head, title, meta and body.
/// Comments may stand before it ("saved from url=...").
bool looks_like_html(std::string_view head);

/// A saved page is one document: its main text, or the telegram it shows, with the title and date
/// that the page says.
std::unique_ptr<Reader> make_html_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options);

}  // namespace dragoman
