#include "analyzers/cable/header_lines.h"

#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/cable/addressees.h"
#include "analyzers/cable/ascii.h"
#include "analyzers/cable/classification.h"
#include "analyzers/cable/date_time_group.h"
#include "analyzers/cable/tags_line.h"

namespace dragoman {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kMaxInlineBytes = 4096;  // a line longer than this is text
constexpr int kMaxPartsOfLine = 12;            // keys run together; bounds the work on long lines
constexpr std::string_view kPilcrow = "\u00B6";

// Keys that may follow other text on one line; they must be written just so there.
constexpr std::array<std::string_view, 5> kInlineKeys = {
    " TAGS:", " SUBJECT:", " SUBJ:", " REF:", " REFS:"};
constexpr std::string_view kInlineExecutiveOrder = " E.O. 1";

// Marks of a paragraph that follows a key on one line. "(C)" isn't one: it may be a list's item.
constexpr std::array<std::string_view, 6> kInlineMarks = {" (SBU) ", " (U) ",    " 1. (",
                                                          " 1.(",    " \u00B61", " (LOU) "};

bool is_word_end(std::string_view text, std::size_t at) {
  return at >= text.size() || !ascii::is_alnum(text[at]);
}

// The text after a key at its beginning and the key's colon, or absent.
std::optional<std::string_view> after_key(std::string_view text, std::string_view key) {
  if (!ascii::starts_with_ignoring_case(text, key)) return std::nullopt;
  const std::string_view rest = ascii::trim(text.substr(key.size()));
  if (!rest.starts_with(':')) return std::nullopt;
  return ascii::trim(rest.substr(1));
}

// As after_key, for keys in capitals that stand without a colon ("FM AMEMBASSY TOKYO").
std::optional<std::string_view> after_bare_key(std::string_view text, std::string_view key) {
  if (!text.starts_with(key) || !is_word_end(text, key.size())) return std::nullopt;
  std::string_view rest = ascii::trim(text.substr(key.size()));
  if (rest.starts_with(':')) rest = ascii::trim(rest.substr(1));
  return rest;
}

// "E.O. 12958: N/A", "EO 12958 N/A", "E.0. 11652:"
std::optional<std::string_view> after_executive_order(std::string_view text) {
  std::string_view rest = text;
  const auto take_any = [&](std::string_view any_of) {
    const bool found = !rest.empty() && any_of.find(rest.front()) != std::string_view::npos;
    if (found) rest.remove_prefix(1);
    ascii::take_while(rest, [](char c) { return ascii::is_blank(c) || c == '.' || c == ','; });
    return found;
  };
  if (!take_any("E") || !take_any("O0")) return std::nullopt;
  if (rest.empty() || (!ascii::is_digit(rest.front()) && rest.front() != ':')) return std::nullopt;
  return rest;
}

bool looks_like_office(std::string_view text) {
  return !text.empty() && ascii::is_upper(text.front()) && !ascii::is_mostly_lower(text);
}

bool is_routing(std::string_view text) {
  return text.starts_with("VZCZC") || text.starts_with("ZCZC") || text.starts_with("ZNR ") ||
         text.starts_with("ZNY ") || text.starts_with("DE RU");
}

// "TOKYO 00003712 002.2 OF 003", "PAGE 02 TOKYO 03712 221015Z"
bool is_page_marker(std::string_view text) {
  if (text.size() > 80) return false;
  const auto words = ascii::words(text);
  if (words.size() < 4) return false;
  if (words[0] == "PAGE") return ascii::is_digits(words[1]);
  const std::string_view number = words[words.size() - 4];
  return number.size() == 8 && ascii::is_digits(number) &&
         ascii::is_digit(words[words.size() - 3].front()) &&
         ascii::to_upper(words[words.size() - 2]) == "OF";
}

// "(SBU) ...", "(U//FOUO) ..."; one letter alone may be an item's.
bool begins_with_portion_mark(std::string_view text) {
  const std::size_t close = text.substr(0, 24).find(')');
  if (!text.starts_with('(') || close == std::string_view::npos || close < 3) return false;
  const std::string_view mark = text.substr(1, close - 1);
  return parse_classification(mark.substr(0, mark.find('/'))).has_value();
}

// "1. (C)", "¶12.", "3)"
bool begins_with_paragraph_number(std::string_view text) {
  const std::string_view digits = ascii::take_while(text, ascii::is_digit);
  return !digits.empty() && digits.size() <= 3 && !text.empty() &&
         (text.front() == '.' || text.front() == ')') &&
         (text.size() == 1 || !ascii::is_digit(text[1]));
}

bool is_paragraph(std::string_view text) {
  if (text.starts_with(kPilcrow)) text.remove_prefix(kPilcrow.size());
  if (ascii::starts_with_ignoring_case(text, "BEGIN ")) text.remove_prefix(6);
  if (ascii::starts_with_ignoring_case(text, "SUMMARY") && is_word_end(text, 7)) return true;
  return begins_with_paragraph_number(text) || begins_with_portion_mark(text);
}

// "B. TOKYO 211", "¶B. ...", "(C) ..."
bool is_list_item(std::string_view text) {
  if (text.starts_with(kPilcrow)) text.remove_prefix(kPilcrow.size());
  if (text.starts_with('(')) text.remove_prefix(1);
  if (text.size() < 3 || !ascii::is_letter(text[0])) return false;
  return text[1] == ')' || (text[1] == '.' && ascii::is_blank(text[2]));
}

bool is_rule(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) {
    return ascii::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80;
  });
}

struct Classified {
  LineKind kind;
  std::string_view text;
};

// The lines that name sender and addressees.
std::optional<Classified> classify_address(std::string_view text) {
  if (const auto rest = after_bare_key(text, "FM"); rest && looks_like_office(*rest)) {
    return Classified{LineKind::kFrom, *rest};
  }
  if (const auto rest = after_key(text, "FROM"); rest && looks_like_office(*rest)) {
    return Classified{LineKind::kFrom, *rest};
  }
  const auto to = after_bare_key(text, "TO");
  if (to && looks_like_office(*to)) return Classified{LineKind::kTo, *to};
  const auto info = after_bare_key(text, "INFO");
  if (!info || !looks_like_office(*info)) return std::nullopt;
  return Classified{is_distribution(*info) ? LineKind::kDistribution : LineKind::kInfo, *info};
}

bool is_tags(std::string_view text) {
  return text.empty() || ascii::is_upper(text.front()) || !parse_tags(text).empty();
}

std::optional<Classified> classify_tags(std::string_view text) {
  for (const std::string_view key : {"TAGS", "TAG"}) {
    if (const auto rest = after_key(text, key); rest && is_tags(*rest)) {
      return Classified{LineKind::kTags, *rest};
    }
  }
  const auto bare = after_bare_key(text, "TAGS");
  if (bare && !parse_tags(*bare).empty()) return Classified{LineKind::kTags, *bare};
  return std::nullopt;
}

std::optional<Classified> classify_references(std::string_view text) {
  for (const std::string_view key : {"REF", "REFS", "REFTEL", "REFTELS", "REFERENCE"}) {
    if (const auto rest = after_key(text, key)) return Classified{LineKind::kReferences, *rest};
  }
  const auto bare = after_bare_key(text, "REF");
  if (bare && is_list_item(*bare)) return Classified{LineKind::kReferences, *bare};
  return std::nullopt;
}

// The lines below the banner that begin with a key.
std::optional<Classified> classify_key(std::string_view text) {
  if (const auto rest = after_executive_order(text)) {
    return Classified{LineKind::kExecutiveOrder, *rest};
  }
  if (const auto tags = classify_tags(text)) return tags;
  for (const std::string_view key : {"SUBJECT", "SUBJ"}) {
    if (const auto rest = after_key(text, key)) return Classified{LineKind::kSubject, *rest};
  }
  if (const auto references = classify_references(text)) return references;
  if (ascii::starts_with_ignoring_case(text, "CLASSIFIED BY")) {
    return Classified{LineKind::kClassifiedBy, text};
  }
  return std::nullopt;
}

LineKind classify_keyless(std::string_view text) {
  if (parse_date_time_group(text)) return LineKind::kDateTimeGroup;
  if (is_routing(text)) return LineKind::kRouting;
  if (is_page_marker(text)) return LineKind::kPageMarker;
  if (is_paragraph(text)) return LineKind::kParagraph;
  if (is_list_item(text)) return LineKind::kListItem;
  if (parse_cable_banner(text)) return LineKind::kBanner;
  if (parse_caption_line(text)) return LineKind::kCaption;
  return LineKind::kOther;
}

Classified classify(std::string_view text, bool above_banner) {
  if (text.empty()) return {LineKind::kBlank, text};
  if (is_rule(text)) return {LineKind::kRule, text};
  if (const auto key = classify_key(text)) return *key;
  if (const auto address = classify_address(text); address && above_banner) return *address;
  return {classify_keyless(text), text};
}

// Where the next key begins inside a line, from its second byte on; npos where none does. An
// executive order is one only above the other keys: those who classify cite it again.
std::size_t find_inline_key(std::string_view line, bool above_keys) {
  line = line.substr(0, kMaxInlineBytes);
  std::size_t first = above_keys ? line.find(kInlineExecutiveOrder, 1) : std::string_view::npos;
  for (const std::string_view key : kInlineKeys) first = std::min(first, line.find(key, 1));
  return first;
}

bool may_hold_keys(const Classified& line, std::string_view before) {
  return line.kind != LineKind::kParagraph && line.kind != LineKind::kListItem &&
         line.kind != LineKind::kClassifiedBy &&
         (line.kind != LineKind::kOther || !ascii::is_mostly_lower(before));
}

bool is_key_below_banner(LineKind kind) {
  return kind == LineKind::kExecutiveOrder || kind == LineKind::kTags || kind == LineKind::kSubject;
}

bool is_numbered_banner(const Classified& line) {
  return line.kind == LineKind::kBanner && parse_cable_banner(line.text)->number != 0;
}

// Where the text proper begins inside a line that starts with a key ("REF: TOKYO 211 (SBU) The
// Minister said ..."); npos where it doesn't.
std::size_t find_inline_text(std::string_view line, const Classified& classified) {
  const LineKind kind = classified.kind;
  if (kind != LineKind::kReferences && kind != LineKind::kSubject && kind != LineKind::kTags) {
    return std::string_view::npos;
  }
  line = line.substr(0, kMaxInlineBytes);
  const std::size_t key = line.find(classified.text.substr(0, kMaxInlineBytes));
  std::size_t first = std::string_view::npos;
  for (const std::string_view mark : kInlineMarks) {
    first = std::min(first, line.find(mark, key == std::string_view::npos ? 1 : key + 1));
  }
  return first;
}

class LineReader {
 public:
  explicit LineReader(std::string_view text) : text_(text.substr(0, kMaxHeaderBytes)) {}

  std::vector<HeaderLine> read() {
    std::size_t at = text_.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    while (at < text_.size() && lines_.size() < kMaxHeaderLines) at = read_line(at);
    return std::move(lines_);
  }

 private:
  // Old texts end a line with CR LF, newer ones with LF; a CR alone is a blank.
  std::size_t read_line(std::size_t begin) {
    const std::size_t newline = text_.find('\n', begin);
    const std::size_t end = newline == std::string_view::npos ? text_.size() : newline + 1;
    for (int part = 0; begin < end && part < kMaxPartsOfLine; ++part) begin = read_part(begin, end);
    return end;
  }

  std::size_t read_part(std::size_t begin, std::size_t end) {
    std::string_view part = text_.substr(begin, end - begin);
    Classified line = classify(ascii::trim(part), above_banner_);
    const std::size_t key = find_inline_key(part, above_keys_);
    if (key != std::string_view::npos && may_hold_keys(line, part.substr(0, key))) {
      part = part.substr(0, key + 1);
      line = classify(ascii::trim(part), above_banner_);
    }
    const std::size_t paragraph = find_inline_text(part, line);
    if (paragraph != std::string_view::npos) {
      part = part.substr(0, paragraph + 1);
      line = classify(ascii::trim(part), above_banner_);
    }
    if (line.kind != LineKind::kBlank || part.size() == end - begin) {
      lines_.push_back({line.kind, line.text, begin, begin + part.size()});
    }
    if (is_key_below_banner(line.kind)) above_keys_ = false;
    if (line.kind == LineKind::kDateTimeGroup) above_banner_ = true;  // it opens the addresses
    if (!above_keys_ || is_numbered_banner(line)) above_banner_ = false;
    return begin + part.size();
  }

  std::string_view text_;
  std::vector<HeaderLine> lines_;
  bool above_banner_ = true;
  bool above_keys_ = true;
};

}  // namespace

std::vector<HeaderLine> read_header_lines(std::string_view text) {
  return LineReader(text).read();
}

}  // namespace dragoman
