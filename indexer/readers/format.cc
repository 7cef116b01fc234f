#include "indexer/readers/format.h"

#include <algorithm>
#include <array>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/text/error.h"
#include "indexer/readers/archive/archive_reader.h"
#include "indexer/readers/html/html_reader.h"
#include "indexer/readers/json/json_lines_reader.h"
#include "indexer/readers/table/csv_reader.h"
#include "indexer/readers/tei/tei_reader.h"
#include "indexer/readers/text/text_reader.h"

namespace dragoman {
namespace {

bool is_anything(std::string_view) {
  return true;
}

// Telegrams and prose share a reader, which sees the whole text before it decides; content alone
// never chooses this row.
bool is_never(std::string_view) {
  return false;
}

constexpr std::array kFormats = {
    FormatInfo{SourceFormat::kArchive, "archive", true, looks_like_archive, make_archive_reader},
    FormatInfo{SourceFormat::kTei, "tei", false, looks_like_tei, make_tei_reader},
    FormatInfo{SourceFormat::kHtml, "html", false, looks_like_html, make_html_reader},
    FormatInfo{SourceFormat::kCsv, "csv", false, looks_like_csv, make_csv_reader},
    FormatInfo{SourceFormat::kJsonLines, "jsonl", false, looks_like_json_lines,
               make_json_lines_reader},
    FormatInfo{SourceFormat::kCable, "cable", false, is_never, make_text_reader},
    FormatInfo{SourceFormat::kText, "text", false, is_anything, make_text_reader},
};

}  // namespace

std::span<const FormatInfo> format_table() {
  return kFormats;
}

std::string format_names() {
  std::string names;
  for (const FormatInfo& row : kFormats)
    names += (names.empty() ? "" : ", ") + std::string(row.name);
  return names;
}

SourceFormat format_of_name(std::string_view name) {
  for (const FormatInfo& row : kFormats) {
    if (row.name == name) return row.format;
  }
  throw UsageError("no format '" + std::string(name) + "' (" + format_names() + ")");
}

}  // namespace dragoman
