#pragma once
// The main text of a page, without what stands around it.
//
// Where a page has a telegram in <pre> or <code>, that is its text, exactly. Else the main text is
//   1. the smallest of the blocks marked as holding it (<article>, <main>, role=main, articleBody) that
//      has 80 % of what the largest of them has, if that is a quarter of the page's; else
//   2. the smallest block that has 80 % of the page's.
// Only text outside of links is counted, and outside of blocks marked as surrounding the main text
// (navigation, header, footer, cookie banner ...), which holds only of blocks with at most half of
// the page's text: whole pages stand in forms. From the main text such blocks are left out, and
// lists of three links or more that are two thirds link. Losing text is worse than keeping a menu:
// where less than a tenth would remain the lists are kept, where nothing would, all is.

#include <string>

#include "indexer/readers/html/html_page.h"

namespace dragoman {

struct HtmlText {
  std::string title;  // <h1>, else <title> without the site's name; "" for a telegram's page
  std::string date;   // as the page has it: its metadata, else <time datetime>; "" for a telegram's
  /// The title, an empty line, and the main text, whose paragraphs are divided by empty lines; or a
  /// telegram.
  std::string text;
};

HtmlText find_main_text(const HtmlPage& page);

}  // namespace dragoman
