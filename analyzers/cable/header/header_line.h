#pragma once
// One line of a telegram's header and what kind of line it is. Views and offsets are into the text
// that the line was read from.

#include <cstddef>
#include <string_view>

namespace dragoman {

enum class LineKind {
  kBlank,
  kRule,           // dashes, or nothing that could be read
  kRouting,        // "VZCZCXRO0520", "DE RUEHBJ #1488 1081026", "ZNY CCCCC ZZH"
  kDateTimeGroup,  // "O 171026Z APR 08"
  kFrom,           // FM
  kTo,
  kInfo,
  kDistribution,  // INFO within the Department
  kBanner,
  kCaption,
  kExecutiveOrder,  // "E.O. 12958: N/A"
  kTags,
  kSubject,
  kSecondSubject,  // a SUBJECT line below the first: a longer copy of it, or the text's own
  kReferences,
  kClassifiedBy,
  kPageMarker,  // "TOKYO 00003712 002 OF 003"
  kParagraph,   // "1. (C)", "SUMMARY": the text proper
  kListItem,    // "B. TOKYO 211", "(C) ...": of a REF list, or of the text
  kOther,
};

struct HeaderLine {
  LineKind kind = LineKind::kOther;
  std::string_view text;  // trimmed, and without its key
  std::size_t begin = 0;
  std::size_t end = 0;  // past its line end
};

}  // namespace dragoman
