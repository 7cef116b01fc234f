#include "tests/support/office_of.h"

#include "tests/support/zip_of.h"

namespace dragoman::test {

std::string word_paragraph(const std::string& text) {
  return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

std::string docx_of(const std::string& body, const std::string& notes, const std::string& about) {
  const std::string space =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
      "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  return zip_of({{"[Content_Types].xml", "<Types/>"},
                 {"_rels/.rels", "<Relationships/>"},
                 {"word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document" +
                                           space + "><w:body>" + body + "</w:body></w:document>"},
                 {"word/media/image1.png", "not a picture"},
                 {"word/footnotes.xml", "<w:footnotes" + space + ">" + notes + "</w:footnotes>"},
                 {"docProps/core.xml",
                  "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\">" + about +
                      "</cp:coreProperties>"}});
}

std::string odt_of(const std::string& body, const std::string& about) {
  const std::string space =
      " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:dc=\"d\" "
      "xmlns:meta=\"m\"";
  return zip_of(
      {{"mimetype", "application/vnd.oasis.opendocument.text"},
       {"META-INF/manifest.xml", "<manifest/>"},
       {"content.xml", "<office:document-content" + space +
                           "><office:scripts>no text</office:scripts><office:body>"
                           "<office:text>" +
                           body + "</office:text></office:body></office:document-content>"},
       {"meta.xml", "<office:document-meta" + space + "><office:meta>" + about +
                        "</office:meta></office:document-meta>"}},
      true);
}

std::string epub_of(const std::string& first, const std::string& second, const std::string& about) {
  const auto page = [](const std::string& body) {
    return "<?xml version=\"1.0\"?><!DOCTYPE html><html "
           "xmlns=\"http://www.w3.org/1999/xhtml\"><head>"
           "<title>x</title></head><body>" +
           body + "</body></html>";
  };
  return zip_of({{"mimetype", "application/epub+zip"},
                 {"META-INF/container.xml",
                  "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles>"
                  "</container>"},
                 {"OEBPS/text/a.xhtml", page(second)},
                 {"OEBPS/text/b 1.xhtml", page(first)},
                 {"OEBPS/nav.xhtml", page("<p>Contents</p>")},
                 {"OEBPS/book.opf",
                  "<package xmlns:dc=\"d\"><metadata>" + about +
                      "</metadata><manifest><item id=\"n\" href=\"nav.xhtml\" properties=\"nav\"/>"
                      "<item id=\"one\" href=\"text/b%201.xhtml\"/><item id=\"two\" "
                      "href=\"text/a.xhtml\"/></manifest><spine><itemref idref=\"n\"/><itemref "
                      "idref=\"one\"/><itemref idref=\"two\"/></spine></package>"}},
                true);
}

}  // namespace dragoman::test
