#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kJsonLinesFormat{"jsonl"};

/// A JSON object begins here: a brace, then a quote or the closing brace.
bool looks_like_json_lines(std::string_view head);

/// JSON Lines: an object a line. The keys are the field names of docs/fields.md ("id", "title",
/// "date", "country", "tags", "topic", "text", ...); "topics" and "countries" are understood too;
/// others are ignored. A value is a string, a number or an array of them. A line that is not such
/// an object is one document that can't be taken; so is one of more bytes than options.most_bytes.
std::unique_ptr<Reader> make_json_lines_reader(const InputFile& file,
                                               std::unique_ptr<ByteSource> bytes,
                                               const ReaderOptions& options);

}  // namespace dragoman
