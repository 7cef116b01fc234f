// What pdftotext writes of a PDF: the description of its pages, or, where it isn't one, their text.

#include <string>

#include "analyzers/text/utf8.h"
#include "indexer/documents/page_starts.h"
#include "indexer/readers/pdf/pdf_info.h"
#include "indexer/readers/pdf/pdf_layout.h"
#include "indexer/readers/pdf/pdf_text.h"
#include "indexer/readers/xml/xml_parser.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {
namespace {

void check_pages(const std::vector<PageStart>& pages, std::string_view text) {
  for (std::size_t i = 0; i < pages.size(); ++i) {
    require(pages[i].begin <= text.size(), "a page begins in the text");
    require(is_utf8(text.substr(pages[i].begin)), "a page begins between characters");
    if (i == 0) continue;
    require(pages[i - 1].begin < pages[i].begin, "pages begin one after another");
    require(pages[i - 1].number < pages[i].number, "pages are numbered in order");
  }
}

std::string pages_in(std::string_view bytes) {
  try {
    return read_pdf_layout(bytes).pages;
  } catch (const XmlError&) {
    return decode_text(std::string(bytes)).text;
  }
}

}  // namespace

void fuzz_pdf(std::string_view bytes) {
  const std::string pages = pages_in(bytes);
  const PageCount count = count_pages(pages);
  const std::vector<int> without = pages_without_text(pages);
  require(count.with_text + without.size() == count.all, "a page has text or hasn't");
  const PagedText joined = join_pages(pages);
  const PagedText kept = keep_pages(pages);
  require(is_utf8(joined.text) && is_utf8(kept.text), "pages are well-formed UTF-8");
  check_pages(joined.pages, joined.text);
  check_pages(kept.pages, kept.text);
  const std::string filled =
      with_page_texts(pages, without, std::vector<std::string>(without.size(), "fish\f"));
  require(pages_without_text(filled).empty(), "pages are filled");
  const std::size_t half = kept.text.size() / 2;
  check_pages(pages_of_body(kept.text, half, kept.pages, joined.text), joined.text);
  const PdfInfo info = read_pdf_info(utf8_prefix(pages, 100), "1962", joined.text);
  require(is_utf8(info.title), "a title is UTF-8");
}

}  // namespace dragoman::fuzz
