#pragma once
// The lines of a telegram's header, each told what it is once. Later steps look at the kind, never
// at a key again. Views and offsets are into the text given.

#include <cstddef>
#include <string_view>
#include <vector>

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

/// How far a header is looked for; what lies further is never read.
inline constexpr std::size_t kMaxHeaderBytes = 65'536;
inline constexpr std::size_t kMaxHeaderLines = 400;

/// The lines from the text's beginning to the first numbered paragraph. A line in which several
/// keys run together ("E.O. 12958: N/A TAGS: PGOV BR") becomes one for each. FM, TO and INFO count
/// only above the numbered banner, E.O., TAGS and SUBJECT.
std::vector<HeaderLine> read_header_lines(std::string_view text);

}  // namespace dragoman
