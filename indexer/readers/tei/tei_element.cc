#include "indexer/readers/tei/tei_element.h"

#include <algorithm>
#include <array>

namespace dragoman {
namespace {

constexpr TeiElementInfo kAnyOther{"", TeiElement::kInline, TextBreak::kNone};

// By name. A note stands apart from other notes, but not from the word that it is a note to.
constexpr auto kElements = std::to_array<TeiElementInfo>({
    {"attachment", TeiElement::kAttachment, TextBreak::kParagraph},
    {"byline", TeiElement::kBlock, TextBreak::kLine},
    {"cell", TeiElement::kBlock, TextBreak::kCell},
    {"closer", TeiElement::kBlock, TextBreak::kParagraph},
    {"date", TeiElement::kDate, TextBreak::kNone},
    {"dateline", TeiElement::kDateline, TextBreak::kLine},
    {"div", TeiElement::kBlock, TextBreak::kParagraph},
    {"figure", TeiElement::kBlock, TextBreak::kParagraph},
    {"floatingText", TeiElement::kAttachment, TextBreak::kParagraph},
    {"head", TeiElement::kHead, TextBreak::kParagraph},
    {"item", TeiElement::kItem, TextBreak::kLine},
    {"l", TeiElement::kBlock, TextBreak::kLine},
    {"label", TeiElement::kBlock, TextBreak::kLine},
    {"lb", TeiElement::kBlock, TextBreak::kLine},
    {"lg", TeiElement::kBlock, TextBreak::kParagraph},
    {"list", TeiElement::kList, TextBreak::kParagraph},
    {"note", TeiElement::kNote, TextBreak::kNone},
    {"opener", TeiElement::kOpener, TextBreak::kParagraph},
    {"p", TeiElement::kParagraph, TextBreak::kParagraph},
    {"placeName", TeiElement::kPlace, TextBreak::kNone},
    {"postscript", TeiElement::kBlock, TextBreak::kParagraph},
    {"quote", TeiElement::kBlock, TextBreak::kParagraph},
    {"row", TeiElement::kBlock, TextBreak::kLine},
    {"salute", TeiElement::kBlock, TextBreak::kLine},
    {"seg", TeiElement::kSegment, TextBreak::kNone},
    {"signed", TeiElement::kSigned, TextBreak::kLine},
    {"table", TeiElement::kBlock, TextBreak::kParagraph},
});

constexpr bool by_name(const TeiElementInfo& a, const TeiElementInfo& b) {
  return a.name < b.name;
}
static_assert(std::is_sorted(kElements.begin(), kElements.end(), by_name));

}  // namespace

const TeiElementInfo& tei_element(std::string_view name) {
  const TeiElementInfo key{name, TeiElement::kInline, TextBreak::kNone};
  const auto row = std::lower_bound(kElements.begin(), kElements.end(), key, by_name);
  return row != kElements.end() && row->name == name ? *row : kAnyOther;
}

}  // namespace dragoman
