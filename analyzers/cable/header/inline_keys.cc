#include "analyzers/cable/header/inline_keys.h"

#include <algorithm>
#include <array>

#include "analyzers/cable/header/reference_list.h"
#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/date_time_group.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr auto kNowhere = std::string_view::npos;
constexpr std::size_t kMaxInlineBytes = 4096;  // what lies further is text
constexpr std::string_view kPublishersStamp = "Cable dated:";

// Keys that may follow other text and a blank on one line; they must be written so, in any case.
constexpr std::array<std::string_view, 11> kInlineKeys = {
    "TAGS:",    "SUBJECT:", "SUBJ:",      "REF:",   "REFS:",         "REFTEL:",
    "REFTELS:", "REF(S):",  "REFTEL(S):", "TAGS :", "CLASSIFIED BY:"};
constexpr std::string_view kInlineExecutiveOrder = "E.O. 1";

// Marks of a paragraph that follows a key on one line. "(C)" isn't one: it may be a list's item.
constexpr std::array<std::string_view, 7> kInlineMarks = {
    " (SBU) ", " (U) ", " 1. (", " 1.(", " \u00B61", " 1. SUMMARY", " (LOU) "};

constexpr std::array<std::string_view, 4> kRoutingWords = {"VZCZC", "ZNR ", "ZNY ", "DE RU"};

bool begins_with_inline_key(std::string_view text) {
  return std::any_of(kInlineKeys.begin(), kInlineKeys.end(), [&](std::string_view key) {
    return ascii::starts_with_ignoring_case(text, key);
  });
}

// Where the first of them stands behind the line's first byte.
std::size_t find_key_behind_blank(std::string_view line) {
  std::size_t blank = line.find(' ', 1);
  while (blank != kNowhere && !begins_with_inline_key(line.substr(blank + 1)))
    blank = line.find(' ', blank + 1);
  return blank == kNowhere ? blank : blank + 1;
}

// What a publisher glued before the first line is a part of its own.
std::size_t stamp_length(std::string_view line) {
  if (!line.starts_with(kPublishersStamp)) return kNowhere;
  const std::size_t end = line.find_first_not_of("0123456789-:T ", kPublishersStamp.size());
  return end == kNowhere ? end : std::max<std::size_t>(end, 1);
}

bool may_hold_keys(LineKind kind, std::string_view before) {
  return kind != LineKind::kParagraph && kind != LineKind::kListItem &&
         kind != LineKind::kClassifiedBy &&
         (kind != LineKind::kOther || !ascii::is_mostly_lower(before));
}

bool is_routing_word(std::string_view text) {
  return std::any_of(kRoutingWords.begin(), kRoutingWords.end(),
                     [&](std::string_view word) { return text.starts_with(word); });
}

// The length of the date-time group that begins the text, precedence letters and all; 0 if none.
std::size_t date_time_group_length(std::string_view text) {
  constexpr std::size_t kLongest = 48;
  text = text.substr(0, kLongest);
  const std::size_t time = text.find_first_of("0123456789");
  const std::size_t month = text.find_first_not_of("0123456789 Z", time);
  const std::size_t year = text.find_first_of("0123456789", month);
  if (time == kNowhere || month == kNowhere || year == kNowhere) return 0;
  const std::size_t end = std::min(text.find_first_not_of("0123456789", year), text.size());
  return parse_date_time_group(text.substr(0, end)) ? end : 0;
}

bool begins_with_banner(std::string_view text) {
  const std::string_view start = text.substr(0, 120);
  const auto banner = parse_cable_banner(start);
  return banner && banner->number != 0;
}

// Where an address line may begin: above the banner, at a word.
bool begins_address(std::string_view text) {
  return text.starts_with("FM ") || text.starts_with("INFO ") || text.starts_with("TO RU") ||
         text.starts_with("TO SECSTATE") || text.starts_with("TO AM") || is_routing_word(text) ||
         date_time_group_length(text) > 0 || begins_with_banner(text);
}

// The length of "REF", "REFS:", "Reftel(s):" at the text's beginning; 0 where none stands there.
std::size_t reference_key_length(std::string_view text, bool& has_colon) {
  std::string_view rest = text;
  const std::string word = ascii::to_upper(ascii::take_while(rest, ascii::is_letter));
  if (word != "REF" && word != "REFS" && word != "REFTEL" && word != "REFTELS") return 0;
  if (ascii::starts_with_ignoring_case(rest, "(S)")) rest.remove_prefix(3);
  ascii::take_while(rest, ascii::is_blank);
  has_colon = rest.starts_with(':') || rest.starts_with(';');
  if (has_colon) rest.remove_prefix(1);
  return text.size() - rest.size();
}

}  // namespace

std::size_t find_inline_references(std::string_view line, LineKind kind) {
  if (kind != LineKind::kSubject && kind != LineKind::kClassifiedBy && kind != LineKind::kTags) {
    return kNowhere;
  }
  line = line.substr(0, kMaxInlineBytes);
  for (std::size_t at = line.find('R', 1); at != kNowhere; at = line.find('R', at + 1)) {
    bool has_colon = false;
    const std::size_t length = reference_key_length(line.substr(at), has_colon);
    const bool is_apart = !ascii::is_alnum(line[at - 1]);
    if (length == 0 || (!has_colon && !is_apart)) continue;
    if (begins_with_reference(line.substr(at + length))) return at;
  }
  return kNowhere;
}

std::size_t find_inline_key(std::string_view line, LineKind kind, bool above_keys) {
  if (const std::size_t stamp = stamp_length(line); stamp != kNowhere) return stamp;
  line = line.substr(0, kMaxInlineBytes);
  const std::size_t order = above_keys ? line.find(kInlineExecutiveOrder, 1) : kNowhere;
  const std::size_t first = std::min(order, find_key_behind_blank(line));
  return first != kNowhere && may_hold_keys(kind, line.substr(0, first)) ? first : kNowhere;
}

std::size_t find_inline_address(std::string_view line) {
  line = line.substr(0, kMaxInlineBytes);
  const std::size_t begin = line.find_first_not_of(" \t\r");
  if (begin == kNowhere) return kNowhere;
  const std::string_view text = line.substr(begin);
  const std::size_t group = date_time_group_length(text);
  const bool is_address = group > 0 || text.starts_with("FM ") || text.starts_with("TO ") ||
                          text.starts_with("INFO ") || is_routing_word(text);
  if (!is_address) return kNowhere;
  for (std::size_t at = line.find(' ', begin + group); at != kNowhere;
       at = line.find(' ', at + 1)) {
    if (begins_address(line.substr(at + 1))) return at + 1;
  }
  return kNowhere;
}

std::size_t find_inline_text(std::string_view line, const KeyedText& keyed) {
  if (keyed.kind != LineKind::kReferences && keyed.kind != LineKind::kSubject &&
      keyed.kind != LineKind::kTags) {
    return kNowhere;
  }
  line = line.substr(0, kMaxInlineBytes);
  const std::size_t key = line.find(keyed.text.substr(0, kMaxInlineBytes));
  std::size_t first = kNowhere;
  for (const std::string_view mark : kInlineMarks) {
    const std::size_t found = line.find(mark, key == kNowhere ? 1 : key + 1);
    if (found != kNowhere) first = std::min(first, found + 1);
  }
  return first;
}

}  // namespace dragoman
