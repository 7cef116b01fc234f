#include "indexer/readers/tei/tei_element.h"

#include <algorithm>
#include <array>

namespace dragoman {
namespace {

constexpr TeiElementInfo kAnyOther{"", TeiElement::kInline, TextBreak::kNone};

// By name. A note stands apart from other notes, but not from the word that it is a note to.
constexpr auto kElements = std::to_array<TeiElementInfo>({
    {"ab", TeiElement::kParagraph, TextBreak::kParagraph},
    {"add", TeiElement::kAddition, TextBreak::kNone},
    {"addrLine", TeiElement::kBlock, TextBreak::kLine},
    {"address", TeiElement::kBlock, TextBreak::kLine},
    {"app", TeiElement::kAlternatives, TextBreak::kNone},
    {"argument", TeiElement::kBlock, TextBreak::kParagraph},
    {"attachment", TeiElement::kAttachment, TextBreak::kParagraph},
    {"bibl", TeiElement::kBlock, TextBreak::kLine},
    {"byline", TeiElement::kOpener, TextBreak::kLine},
    {"cb", TeiElement::kBreak, TextBreak::kNone},
    {"cell", TeiElement::kCell, TextBreak::kCell},
    {"choice", TeiElement::kAlternatives, TextBreak::kNone},
    {"cit", TeiElement::kBlock, TextBreak::kParagraph},
    {"closer", TeiElement::kOpener, TextBreak::kParagraph},
    {"country", TeiElement::kName, TextBreak::kNone},
    {"date", TeiElement::kDate, TextBreak::kNone},
    {"dateline", TeiElement::kDateline, TextBreak::kLine},
    {"del", TeiElement::kDeletion, TextBreak::kNone},
    {"div", TeiElement::kBlock, TextBreak::kParagraph},
    {"div0", TeiElement::kBlock, TextBreak::kParagraph},
    {"div1", TeiElement::kBlock, TextBreak::kParagraph},
    {"div2", TeiElement::kBlock, TextBreak::kParagraph},
    {"div3", TeiElement::kBlock, TextBreak::kParagraph},
    {"div4", TeiElement::kBlock, TextBreak::kParagraph},
    {"div5", TeiElement::kBlock, TextBreak::kParagraph},
    {"div6", TeiElement::kBlock, TextBreak::kParagraph},
    {"div7", TeiElement::kBlock, TextBreak::kParagraph},
    {"docAuthor", TeiElement::kBlock, TextBreak::kLine},
    {"docDate", TeiElement::kOpener, TextBreak::kLine},
    {"docTitle", TeiElement::kBlock, TextBreak::kLine},
    {"epigraph", TeiElement::kBlock, TextBreak::kParagraph},
    {"figure", TeiElement::kBlock, TextBreak::kParagraph},
    {"floatingText", TeiElement::kAttachment, TextBreak::kParagraph},
    {"forename", TeiElement::kName, TextBreak::kNone},
    {"geogName", TeiElement::kName, TextBreak::kNone},
    {"head", TeiElement::kHead, TextBreak::kParagraph},
    {"hi", TeiElement::kMark, TextBreak::kNone},
    {"item", TeiElement::kItem, TextBreak::kLine},
    {"l", TeiElement::kBlock, TextBreak::kLine},
    {"label", TeiElement::kLabel, TextBreak::kLine},
    {"lb", TeiElement::kBreak, TextBreak::kLine},
    {"lg", TeiElement::kBlock, TextBreak::kParagraph},
    {"list", TeiElement::kList, TextBreak::kParagraph},
    {"listBibl", TeiElement::kBlock, TextBreak::kParagraph},
    {"name", TeiElement::kName, TextBreak::kNone},
    {"note", TeiElement::kNote, TextBreak::kNone},
    {"opener", TeiElement::kOpener, TextBreak::kParagraph},
    {"orgName", TeiElement::kName, TextBreak::kNone},
    {"p", TeiElement::kParagraph, TextBreak::kParagraph},
    {"pb", TeiElement::kBreak, TextBreak::kNone},
    {"persName", TeiElement::kName, TextBreak::kNone},
    {"placeName", TeiElement::kPlace, TextBreak::kNone},
    {"postscript", TeiElement::kBlock, TextBreak::kParagraph},
    {"quote", TeiElement::kBlock, TextBreak::kParagraph},
    {"ref", TeiElement::kMark, TextBreak::kNone},
    {"roleName", TeiElement::kName, TextBreak::kNone},
    {"row", TeiElement::kBlock, TextBreak::kLine},
    {"rs", TeiElement::kName, TextBreak::kNone},
    {"salute", TeiElement::kBlock, TextBreak::kLine},
    {"seg", TeiElement::kSegment, TextBreak::kNone},
    {"settlement", TeiElement::kName, TextBreak::kNone},
    {"signed", TeiElement::kSigned, TextBreak::kLine},
    {"sp", TeiElement::kBlock, TextBreak::kParagraph},
    {"space", TeiElement::kBlock, TextBreak::kBlank},
    {"speaker", TeiElement::kBlock, TextBreak::kLine},
    {"stage", TeiElement::kBlock, TextBreak::kLine},
    {"subst", TeiElement::kAlternatives, TextBreak::kNone},
    {"surname", TeiElement::kName, TextBreak::kNone},
    {"table", TeiElement::kBlock, TextBreak::kParagraph},
    {"titlePage", TeiElement::kOpener, TextBreak::kParagraph},
    {"titlePart", TeiElement::kBlock, TextBreak::kLine},
    {"trailer", TeiElement::kBlock, TextBreak::kLine},
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
