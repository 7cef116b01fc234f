#pragma once
// The table of the formats that are read: how each is called, recognised and opened. Adding a
// format is adding a row.

#include <span>
#include <string>
#include <string_view>

#include "indexer/readers/source/reader.h"

namespace dragoman {

struct FormatInfo {
  SourceFormat format;
  std::string_view name;  // as --format takes it
  bool is_binary;         // else content with NUL bytes is refused
  /// Whether content that begins so is of this format. `head` is ByteSource::peek()'s.
  bool (*recognises)(std::string_view head);
  OpenReader open;
};

/// In the order in which content is tried; the last row takes anything.
std::span<const FormatInfo> format_table();

/// The names of the formats, for people: "jsonl, cable, text".
std::string format_names();

/// The format of that name; throws UsageError naming those there are.
SourceFormat format_of_name(std::string_view name);

}  // namespace dragoman
