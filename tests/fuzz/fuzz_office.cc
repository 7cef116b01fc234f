// Word files, OpenDocument texts and EPUB books: as packages, and their parts by themselves, since
// what is changed within a package's compressed part is seldom more than damage. The first byte says
// which.

#include "analyzers/text/utf8.h"
#include "indexer/readers/office/epub_text.h"
#include "indexer/readers/office/office_reader.h"
#include "indexer/readers/office/office_xml.h"
#include "indexer/readers/office/page_text.h"
#include "indexer/readers/xml/xml_parser.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {
namespace {

void check_part(std::string_view xml, std::string (*read)(std::string_view)) {
  try {
    require(is_utf8(read(xml)), "a part's text is well-formed UTF-8");
  } catch (const XmlError&) {  // it says what is wrong
  }
}

void check_book(std::string_view xml) {
  PackageParts parts;
  parts.parts["META-INF/container.xml"] = std::string(xml);
  parts.parts["a.opf"] = std::string(xml);
  parts.parts["a.xhtml"] = std::string(xml);
  static_cast<void>(epub_package_name(parts));
  require(is_utf8(read_epub_text(parts, "a.opf")), "a book's text is well-formed UTF-8");
}

}  // namespace

void fuzz_office(std::string_view bytes) {
  if (bytes.empty()) return;
  const std::string_view rest = bytes.substr(1);
  switch (bytes.front()) {
    case 'w': return check_part(rest, read_word_text);
    case 'o': return check_part(rest, read_open_document_text);
    case 'a': return static_cast<void>(read_properties(rest));
    case 'e': return check_book(rest);
    case 'h': return require(is_utf8(read_page_text(rest).text), "a page's text is UTF-8");
    case 'O': return check_documents(rest, kOpenDocumentFormat);
    case 'E': return check_documents(rest, kEpubFormat);
    default: return check_documents(rest, kWordFormat);
  }
}

}  // namespace dragoman::fuzz
