#include "indexer/readers/format.h"

#include <algorithm>
#include <array>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/text/error.h"
#include "indexer/readers/archive/archive_reader.h"
#include "indexer/readers/html/html_reader.h"
#include "indexer/readers/json/json_lines_reader.h"
#include "indexer/readers/known/known_format.h"
#include "indexer/readers/mail/mail_reader.h"
#include "indexer/readers/markup/markup_reader.h"
#include "indexer/readers/office/filtered_reader.h"
#include "indexer/readers/office/office_reader.h"
#include "indexer/readers/pdf/image_reader.h"
#include "indexer/readers/pdf/pdf_reader.h"
#include "indexer/readers/table/csv_reader.h"
#include "indexer/readers/table/fixed_reader.h"
#include "indexer/readers/table/table_reader.h"
#include "indexer/readers/tei/tei_reader.h"
#include "indexer/readers/text/text_reader.h"
#include "indexer/readers/warc/warc_reader.h"

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
    FormatInfo{.format = kArchiveFormat,
               .is_binary = true,
               .recognises = looks_like_archive,
               .open = make_archive_reader},
    FormatInfo{.format = kWarcFormat,
               .is_binary = true,
               .recognises = looks_like_warc,
               .open = make_warc_reader},
    FormatInfo{.format = kPdfFormat,
               .is_binary = true,
               .recognises = looks_like_pdf,
               .open = make_pdf_reader,
               .is_whole = true,
               .has_heading = true},
    FormatInfo{.format = kImageFormat,
               .is_binary = true,
               .recognises = looks_like_image,
               .open = make_image_reader,
               .is_whole = true,
               .has_heading = true},
    FormatInfo{.format = kWordFormat,
               .is_binary = true,
               .recognises = looks_like_word,
               .open = make_word_reader,
               .is_whole = true,
               .has_heading = true},
    FormatInfo{.format = kOpenDocumentFormat,
               .is_binary = true,
               .recognises = looks_like_open_document,
               .open = make_open_document_reader,
               .is_whole = true,
               .has_heading = true},
    FormatInfo{.format = kEpubFormat,
               .is_binary = true,
               .recognises = looks_like_epub,
               .open = make_epub_reader,
               .is_whole = true,
               .has_heading = true},
    FormatInfo{.format = kOldWordFormat,
               .is_binary = true,
               .recognises = may_be_old_word,
               .open = make_old_word_reader,
               .is_whole = true,
               .has_heading = true},
    FormatInfo{.format = kRtfFormat,
               .is_binary = true,
               .recognises = looks_like_rtf,
               .open = make_rtf_reader,
               .is_whole = true,
               .has_heading = true},
    FormatInfo{.format = kMailFormat,
               .is_binary = true,
               .recognises = looks_like_mail_file,
               .open = make_mail_reader},
    FormatInfo{.format = kTeiFormat, .recognises = looks_like_tei, .open = make_tei_reader},
    FormatInfo{.format = kHtmlFormat,
               .recognises = looks_like_html,
               .open = make_html_reader,
               .is_whole = true,
               .has_heading = true,
               .cable = CableRule::kByText},
    FormatInfo{.format = kMarkupFormat,
               .recognises = looks_like_markup,
               .open = make_markup_reader,
               .is_whole = true,
               .has_heading = true},
    FormatInfo{.format = kCsvFormat,
               .recognises = looks_like_csv,
               .open = make_csv_reader,
               .is_row = true,
               .cable = CableRule::kByText},
    FormatInfo{.format = kJsonLinesFormat,
               .recognises = looks_like_json_lines,
               .open = make_json_lines_reader,
               .is_row = true,
               .cable = CableRule::kByText},
    FormatInfo{.format = kTableFormat,
               .recognises = looks_like_known_table,
               .open = make_table_reader,
               .is_row = true,
               .cable = CableRule::kByText},
    FormatInfo{.format = kFixedFormat,
               .recognises = is_never,
               .open = make_fixed_reader,
               .is_row = true,
               .cable = CableRule::kByText},
    FormatInfo{.format = kCableFormat,
               .recognises = is_never,
               .open = make_text_reader,
               .is_whole = true,
               .cable = CableRule::kAlways},
    FormatInfo{.format = kTextFormat,
               .recognises = is_anything,
               .open = make_text_reader,
               .is_whole = true,
               .has_heading = true},
};

}  // namespace

std::span<const FormatInfo> format_table() {
  return kFormats;
}

const FormatInfo& format_info(SourceFormat format) {
  const auto row = std::find_if(kFormats.begin(), kFormats.end(),
                                [&](const FormatInfo& info) { return info.format == format; });
  return row == kFormats.end() ? kFormats.back() : *row;
}

std::string format_names() {
  std::string names;
  for (const FormatInfo& row : kFormats) {
    names += (names.empty() ? "" : ", ") + std::string(row.format.name);
  }
  return names;
}

SourceFormat format_of_name(std::string_view name) {
  for (const FormatInfo& row : kFormats) {
    if (row.format.name == name) return row.format;
  }
  throw UsageError("no format '" + std::string(name) + "' (" + format_names() + ")");
}

}  // namespace dragoman
