#pragma once
// A page as blocks and pieces of text, before its main text is chosen.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/html/html_element.h"
#include "indexer/readers/html/html_parser.h"
#include "indexer/readers/xml/xml_text.h"

namespace dragoman {

/// A run of text in one block. Its blanks are markup's unless it is exact.
struct HtmlPiece {
  std::size_t begin = 0;  // bytes of HtmlPage::text
  std::size_t length = 0;
  std::size_t block = 0;
  TextBreak before = TextBreak::kNone;
  bool is_exact = false;
};

/// An element that stands apart.
struct HtmlBlock {
  HtmlElement element = HtmlElement::kContainer;
  std::size_t parent = 0;
  std::size_t end = 0;  // the blocks inside it are those from the next one to here
  std::size_t first_piece = 0;
  std::size_t end_piece = 0;
  std::size_t bytes = 0;         // of its text without blanks and without the blocks inside it
  std::size_t linked_bytes = 0;  // of them, those inside links
  std::size_t links = 0;
  bool is_main = false;    // marked as holding the main text
  bool is_around = false;  // marked as surrounding it
  bool may_list = false;   // see HtmlElementInfo
};

struct HtmlDate {
  std::string text;
  std::size_t block = 0;  // that it stands in
};

struct HtmlPage {
  std::string text;
  std::vector<HtmlPiece> pieces;
  std::vector<HtmlBlock> blocks;       // the first is the page; a block stands before those in it
  std::vector<std::size_t> headlines;  // blocks: <h1>
  std::vector<std::size_t> preformatted;  // blocks: <pre>, and <code> outside of it
  std::string title;                      // <title>
  std::string date;                       // of the page's metadata
  std::vector<HtmlDate> times;            // <time datetime>

  std::string_view text_of(const HtmlPiece& piece) const {
    return std::string_view(text).substr(piece.begin, piece.length);
  }
};

/// Reads a page of well-formed UTF-8 without NULs, in one pass. Any markup is read as something.
HtmlPage read_html_page(std::string_view page);

}  // namespace dragoman
