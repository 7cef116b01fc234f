#pragma once
// What a PDF says of itself, taken with care: titles are often those of a template or a file, dates
// those of a scan. Pure functions; any bytes are safe.

#include <string>
#include <string_view>

namespace dragoman {

struct PdfInfo {
  std::string title;
  std::string date;
};

/// The title and the time of making (ISO 8601) of a file beside the text of its pages.
///   - A title is taken where it is a phrase, no file's name, and half of its longer words stand at the
///     beginning of the text.
///   - The year of its making is taken where the beginning of the text names it.
PdfInfo read_pdf_info(std::string_view title, std::string_view created, std::string_view text);

}  // namespace dragoman
