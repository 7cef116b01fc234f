#pragma once
// The elements of TEI that matter to a reader, in one table.

#include <cstdint>
#include <string_view>

#include "indexer/readers/xml/xml_text.h"

namespace dragoman {

enum class TeiElement : std::uint8_t {
  kInline,  // anything that is part of the words around it, unknown elements too
  kBlock,   // anything that only stands apart
  kAddition,
  kAlternatives,  // several readings of one place: <choice>, <app>, <subst>
  kAttachment,
  kBreak,  // of a line, column or page; within a word where break="no"
  kCell,
  kDate,
  kDateline,
  kDeletion,
  kHead,
  kItem,
  kLabel,
  kList,
  kMark,  // what may be the number of a note, raised or linked
  kName,  // of a person, a body or a thing
  kNote,
  kOpener,
  kParagraph,
  kPlace,
  kSegment,
  kSigned,
};
inline constexpr std::size_t kTeiElementCount = 22;

struct TeiElementInfo {
  std::string_view name;
  TeiElement element;
  TextBreak apart;  // before and after it
};

/// The row of a name, that of an inline element for names not in the table.
const TeiElementInfo& tei_element(std::string_view name);

}  // namespace dragoman
