#pragma once
// The XML of word processors. Pure functions; any bytes are safe.

#include <string>
#include <string_view>

namespace dragoman {

/// What a document says of itself.
struct OfficeProperties {
  std::string title;
  std::string creator;
  std::string created;  // as it stands, mostly ISO 8601
};

/// Reads docProps/core.xml, meta.xml or an EPUB's package. What can't be read is left out.
OfficeProperties read_properties(std::string_view xml);

/// The text of WordprocessingML (ECMA-376): of word/document.xml, or of its notes without the marks
/// that divide them from the text. Deleted text, field codes and second versions of text boxes are
/// left out. Throws XmlError where the XML is damaged.
std::string read_word_text(std::string_view xml);

/// The text of OpenDocument's content.xml, its notes at the end; comments and deleted text are left
/// out. Throws XmlError.
std::string read_open_document_text(std::string_view xml);

}  // namespace dragoman
