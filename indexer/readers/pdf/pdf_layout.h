#pragma once

#include <string>
#include <string_view>

namespace dragoman {

struct PdfLayout {
  std::string pages;
  std::string title;    // as the file has it
  std::string created;  // by ISO 8601
};

/// The pages that pdftotext describes with -bbox-layout, as it writes them without: lines in
/// reading order, a form feed after each page. Beyond that, an empty line stands where lines are
/// further apart than the document's are, and where the size of the letters changes: paragraphs and
/// headings. Throws XmlError where the description can't be read. Pure function; any bytes are
/// safe.
PdfLayout read_pdf_layout(std::string_view xml);

}  // namespace dragoman
