#pragma once
// What a reader makes of HTML's elements: one table, and what their attributes say of them.

#include <cstdint>
#include <string_view>

#include "indexer/readers/html/html_parser.h"
#include "indexer/readers/xml/xml_text.h"

namespace dragoman {

enum class HtmlElement : std::uint8_t {
  kInline,     // part of the words around it, unknown elements too
  kBlock,      // stands apart, and is judged as a whole: a paragraph, a list, a cell
  kContainer,  // the same, and may be what holds the main text
  kMain,       // a container said to hold the main text
  kAround,     // the same, said to hold what stands around it: navigation, header, footer
  kSkipped,    // nothing inside is text: scripts, controls
  kLineBreak,
  kLink,
  kHeadline,
  kMeta,
  kPreformatted,
  kTime,
  kTitle,
};

struct HtmlElementInfo {
  std::string_view name;
  HtmlElement element;
  TextBreak apart;        // before and behind it
  bool may_list = false;  // left out of the main text where it is mostly links
};

/// The row of a name in small letters, that of an inline element for names not in the table.
const HtmlElementInfo& html_element(std::string_view name);

/// The role, itemprop or tag says that this is the main text.
bool has_printed_to_be_main(const HtmlElementInfo& info, const HtmlAttributes& attributes);

/// The tag, role, class or id says that this stands around the main text ("cookie-banner",
/// "shareLinks", "related"), or that it isn't shown.
bool has_printed_to_be_around(const HtmlElementInfo& info, const HtmlAttributes& attributes);

}  // namespace dragoman
