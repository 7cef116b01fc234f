#pragma once
// A PDF's pages as running text. Pure functions; any bytes are safe.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/paragraphs.h"

namespace dragoman {

/// Running text, and where the text of each page begins in it: the first word that stands on it.
struct PagedText {
  std::string text;
  std::vector<PageStart> pages;
};

/// The text of pages that form feeds divide, as pdftotext writes it, put together:
///   - Lines at the top or bottom of pages that come again on two fifths of them, whatever number is
///     in them, are the running head or foot, and are left out; so are page numbers that count on. A
///     first page keeps its top, which may be the title.
///     Pages with nothing else are kept as they are.
///   - Text that runs over a page's end is joined, so that a word divided there is one.
///   - Ligatures (U+FB00 to U+FB06) are their letters. Control characters are blanks.
PagedText join_pages(std::string_view pages);

/// The pages without that, one after another: a telegram's reader knows marks and banners of pages
/// better.
PagedText keep_pages(std::string_view pages);

/// The pages that have text, and all.
struct PageCount {
  std::size_t with_text = 0;
  std::size_t all = 0;
};
PageCount count_pages(std::string_view pages);

/// The numbers, from 1, of the pages that have no text.
std::vector<int> pages_without_text(std::string_view pages);

/// The pages with these texts in place of those of the given numbers, which are in order. The
/// texts' own form feeds are blanks.
std::string with_page_texts(std::string_view pages, const std::vector<int>& numbers,
                            const std::vector<std::string>& texts);

}  // namespace dragoman
