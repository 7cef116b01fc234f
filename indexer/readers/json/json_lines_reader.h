#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kJsonLinesFormat{"jsonl"};

/// A JSON object begins here, or an array of them: a brace, then a quote or the closing brace.
bool looks_like_json_lines(std::string_view head);

/// JSON: an object a line, an array of objects, or objects on several lines each
/// (is_json_of_many_lines()). The keys are the field names of docs/fields.md ("id", "title",
/// "date", "country", "tags", "topic", "text", ...); "topics" and "countries" are understood too;
/// others are ignored. A value is a string, a number or an array of them. What is no such object is
/// one document that can't be taken; so is one of more bytes than options.most_bytes. A document's
/// place is its line, or, where objects needn't be lines, its number.
std::unique_ptr<Reader> make_json_lines_reader(const InputFile& file,
                                               std::unique_ptr<ByteSource> bytes,
                                               const ReaderOptions& options);

}  // namespace dragoman
