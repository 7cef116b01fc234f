#pragma once
// The elements of TEI that matter to a reader, in one table.

#include <cstdint>
#include <string_view>

#include "indexer/readers/xml/xml_text.h"

namespace dragoman {

enum class TeiElement : std::uint8_t {
  kInline,  // anything that is part of the words around it, unknown elements too
  kBlock,   // anything that only stands apart
  kAttachment,
  kDate,
  kDateline,
  kHead,
  kItem,
  kList,
  kNote,
  kOpener,
  kParagraph,
  kPlace,
  kSegment,
  kSigned,
};
inline constexpr std::size_t kTeiElementCount = 14;

struct TeiElementInfo {
  std::string_view name;
  TeiElement element;
  TextBreak apart;  // before and behind it
};

/// The row of a name, that of an inline element for names not in the table.
const TeiElementInfo& tei_element(std::string_view name);

}  // namespace dragoman
