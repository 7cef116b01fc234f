#include <algorithm>
#include <array>

#include "analyzers/cable/header/header_lines.h"
#include "analyzers/cable/header/plain_header.h"
#include "analyzers/cable/header/telegram.h"
#include "analyzers/cable/marks/classification.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// The evidence of each kind of header line that a text is a telegram. A memorandum has a SUBJECT,
// an e-mail FROM and TO, a newsletter TAGS: no two of the weaker kinds reach the threshold.
constexpr int kEnough = 5;
constexpr int kMaxProseLinesAbove = 3;  // a publisher's remark, but not an article
constexpr std::size_t kProseLength = 60;

int weight(const HeaderLine& line) {
  switch (line.kind) {
    case LineKind::kDateTimeGroup: return 3;
    case LineKind::kBanner: return parse_cable_banner(line.text)->number != 0 ? 3 : 1;
    case LineKind::kFrom:
    case LineKind::kExecutiveOrder:
    case LineKind::kTags: return 2;
    case LineKind::kTo:
    case LineKind::kInfo:
    case LineKind::kDistribution:
    case LineKind::kRouting:
    case LineKind::kCaption:
    case LineKind::kSubject:
    case LineKind::kSecondSubject:
    case LineKind::kReferences:
    case LineKind::kPageMarker: return 1;
    default: return 0;
  }
}

bool is_prose(const HeaderLine& line) {
  return line.kind == LineKind::kOther && line.text.size() >= kProseLength &&
         ascii::is_mostly_lower(line.text);
}

}  // namespace

bool looks_like_telegram(std::string_view text) {
  std::array<int, static_cast<std::size_t>(LineKind::kOther) + 1> best{};
  int evidence = 0;
  int prose_lines = 0;
  const PlainHeader plain(text);
  for (const HeaderLine& line : read_header_lines(plain.text())) {
    if (line.kind == LineKind::kParagraph || prose_lines > kMaxProseLinesAbove) break;
    prose_lines += is_prose(line) ? 1 : 0;
    int& known = best[static_cast<std::size_t>(line.kind)];
    const int more = std::max(0, weight(line) - known);
    known += more;
    evidence += more;
  }
  return evidence >= kEnough;
}

}  // namespace dragoman
