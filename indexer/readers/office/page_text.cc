#include "indexer/readers/office/page_text.h"

#include "indexer/readers/html/html_charset.h"
#include "indexer/readers/html/html_page.h"
#include "indexer/readers/xml/xml_text.h"

namespace dragoman {

PageText read_page_text(std::string_view bytes) {
  const HtmlPage page = read_html_page(decode_page(std::string(bytes)).text);
  XmlText text;
  for (const HtmlPiece& piece : page.pieces) {
    text.separate(piece.before);
    if (piece.is_exact) {
      text.add_exactly(page.text_of(piece));
    } else {
      text.add(page.text_of(piece));
    }
  }
  return {page.title, text.take()};
}

}  // namespace dragoman
