#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// The pages that pdftotext describes with -bbox-layout, as it writes them without: lines in reading
/// order, a form feed behind each page. Beyond that, an empty line stands where lines are further
/// apart than the document's are, and where the size of the letters changes: paragraphs and headings.
/// Throws XmlError where the description can't be read. Pure function; any bytes are safe.
std::string read_pdf_layout(std::string_view xml);

}  // namespace dragoman
