#pragma once
// The table of the formats that are read: how each is called, recognised and opened, and what its
// documents are like. Adding a format is adding a row (CONTRIBUTING.md).

#include <span>
#include <string>
#include <string_view>

#include "indexer/readers/source/reader.h"

namespace dragoman {

/// Whether the documents of a format are telegrams.
enum class CableRule {
  kNever,
  kAlways,
  kByText,  // where the text looks like a telegram and the source calls it nothing else
};

struct FormatInfo {
  SourceFormat format;     // its name as --format takes it
  bool is_binary = false;  // else content with NUL bytes is refused
  /// Whether content that begins like this is of this format. `head` is ByteSource::peek()'s.
  bool (*recognises)(std::string_view head) = nullptr;
  OpenReader open = nullptr;
  bool is_whole = false;     // a file is one document
  bool is_row = false;       // documents are lines or rows of their file: "dump.jsonl:12"
  bool has_heading = false;  // prose may begin with a title, a byline and a date line
  CableRule cable = CableRule::kNever;
};

/// In the order in which content is tried; the last row takes anything.
std::span<const FormatInfo> format_table();

/// The row of a document's format; the last one for a format without a row.
const FormatInfo& format_info(SourceFormat format);

/// The names of the formats, for people: "jsonl, cable, text".
std::string format_names();

/// The format of that name; throws UsageError naming those there are.
SourceFormat format_of_name(std::string_view name);

}  // namespace dragoman
