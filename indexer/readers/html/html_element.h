#pragma once
// How a reader treats HTML's elements: one table, and what their attributes add to it.

#include <cstdint>
#include <string_view>

#include "indexer/readers/html/html_parser.h"
#include "indexer/readers/xml/xml_text.h"

namespace dragoman {

enum class HtmlElement : std::uint8_t {
  kInline,     // part of the words around it, unknown elements too
  kBlock,      // stands apart, and is judged as a whole: a paragraph, a list, a cell
  kContainer,  // the same, and may be what holds the main text
  kMain,       // a container marked as holding the main text
  kAround,     // the same, marked as surrounding it: navigation, header, footer
  kSkipped,    // nothing inside is text: scripts, controls
  kLineBreak,
  kLink,
  kHeadline,
  kMeta,
  kPreformatted,
  kRaised,  // part of the words around it, or the mark of a note
  kTime,
  kTitle,
};

struct HtmlElementInfo {
  std::string_view name;
  HtmlElement element;
  TextBreak apart;        // before and after it
  bool may_list = false;  // left out of the main text where it is mostly links
};

/// The row of a name in small letters, that of an inline element for names not in the table.
const HtmlElementInfo& html_element(std::string_view name);

/// Whether the role, itemprop or tag marks this as the main text.
bool is_marked_as_main(const HtmlElementInfo& info, const HtmlAttributes& attributes);

/// Whether a note's mark may be inside: raised text, a link to a part of a page, or what is styled so.
bool may_be_note_mark(const HtmlElementInfo& info, const HtmlAttributes& attributes);

/// Whether the tag, role, class or id marks this as surrounding the main text ("cookie-banner",
/// "shareLinks", "related"), or that it isn't shown.
bool is_marked_as_around(const HtmlElementInfo& info, const HtmlAttributes& attributes);

}  // namespace dragoman
