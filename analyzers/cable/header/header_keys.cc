#include "analyzers/cable/header/header_keys.h"

#include <algorithm>
#include <optional>

#include "analyzers/cable/header/addressees.h"
#include "analyzers/cable/header/reference_list.h"
#include "analyzers/cable/header/tags_line.h"
#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/date_time_group.h"
#include "analyzers/cable/marks/page_marker.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::string_view kPilcrow = "\u00B6";
constexpr std::size_t kMaxBareReferences = 200;  // bytes; longer is a paragraph

bool is_word_end(std::string_view text, std::size_t at) {
  return at >= text.size() || !ascii::is_alnum(text[at]);
}

// The text after a colon, which "TAGS;" and "REF." have by mistake.
std::optional<std::string_view> after_colon(std::string_view rest, std::string_view colons) {
  rest = ascii::trim(rest);
  if (rest.empty() || colons.find(rest.front()) == std::string_view::npos) return std::nullopt;
  return ascii::trim(rest.substr(1));
}

// The text after a key at its beginning and the key's colon, or absent.
std::optional<std::string_view> after_key(std::string_view text, std::string_view key) {
  if (!ascii::starts_with_ignoring_case(text, key)) return std::nullopt;
  return after_colon(text.substr(key.size()), ":;");
}

// As after_key, for keys in capitals that stand without a colon ("FM AMEMBASSY TOKYO").
std::optional<std::string_view> after_bare_key(std::string_view text, std::string_view key) {
  if (!text.starts_with(key) || !is_word_end(text, key.size())) return std::nullopt;
  const std::string_view rest = ascii::trim(text.substr(key.size()));
  return after_colon(rest, ":").value_or(rest);
}

// The text after a word that a slip parts from the key ("SUJBECT: ..."), and its colon.
std::optional<std::string_view> after_misspelled_key(std::string_view text, std::string_view key) {
  std::string_view rest = text;
  const std::string_view word = ascii::take_while(rest, ascii::is_letter);
  if (word.size() + 1 < key.size() || word.size() > key.size() + 1) return std::nullopt;
  if (!ascii::is_slip_of(ascii::to_upper(word), key)) return std::nullopt;
  return after_colon(rest, ":");
}

// "E.O. 12958: N/A", "EO 12958 N/A", "E.0. 11652:", "E.o. 13526:", "EXECUTIVE ORDER 12356"
std::optional<std::string_view> after_executive_order(std::string_view text) {
  std::string_view rest = text;
  const auto skip_marks = [&] {
    ascii::take_while(rest, [](char c) { return ascii::is_blank(c) || c == '.' || c == ','; });
  };
  const auto take_any = [&](std::string_view any_of) {
    const bool found = !rest.empty() && any_of.find(rest.front()) != std::string_view::npos;
    if (found) rest.remove_prefix(1);
    skip_marks();
    return found;
  };
  if (ascii::starts_with_ignoring_case(text, "EXECUTIVE ORDER")) {
    rest.remove_prefix(15);
    skip_marks();
  } else if (!take_any("Ee") || !take_any("Oo0")) {
    return std::nullopt;
  }
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

// The lines that name sender and addressees.
std::optional<KeyedText> read_address(std::string_view text) {
  if (const auto rest = after_bare_key(text, "FM"); rest && looks_like_office(*rest)) {
    return KeyedText{LineKind::kFrom, *rest};
  }
  if (const auto rest = after_key(text, "FROM"); rest && looks_like_office(*rest)) {
    return KeyedText{LineKind::kFrom, *rest};
  }
  const auto to = after_bare_key(text, "TO");
  if (to && looks_like_office(*to)) return KeyedText{LineKind::kTo, *to};
  if (text.starts_with("TORU")) return KeyedText{LineKind::kTo, text.substr(2)};
  const auto info = after_bare_key(text, "INFO");
  if (!info || !looks_like_office(*info)) return std::nullopt;
  return KeyedText{is_distribution(*info) ? LineKind::kDistribution : LineKind::kInfo, *info};
}

bool has_known_tag(std::string_view text) {
  const auto codes = parse_tags(text);
  return std::any_of(codes.begin(), codes.end(), is_known_tag);
}

bool is_tags(std::string_view text) {
  return text.empty() || ascii::is_upper(text.front()) || !parse_tags(text).empty();
}

std::optional<KeyedText> read_tags_key(std::string_view text) {
  for (const std::string_view key : {"TAGS", "TAG"}) {
    if (const auto rest = after_key(text, key); rest && is_tags(*rest)) {
      return KeyedText{LineKind::kTags, *rest};
    }
  }
  const auto misspelled = after_misspelled_key(text, "TAGS");
  if (misspelled && has_known_tag(*misspelled)) return KeyedText{LineKind::kTags, *misspelled};
  for (const std::string_view key : {"TAGS", "TAG", "Tags"}) {
    const auto bare = after_bare_key(text, key);
    const bool is_sure =
        bare && (key == "TAGS" ? !parse_tags(*bare).empty() : has_known_tag(*bare));
    if (is_sure) return KeyedText{LineKind::kTags, *bare};
  }
  return std::nullopt;
}

std::optional<KeyedText> read_subject_key(std::string_view text) {
  for (const std::string_view key : {"SUBJECT", "SUBJ"}) {
    if (const auto rest = after_key(text, key)) return KeyedText{LineKind::kSubject, *rest};
  }
  if (const auto rest = after_misspelled_key(text, "SUBJECT")) {
    return KeyedText{LineKind::kSubject, *rest};
  }
  for (const std::string_view key : {"SUBJECT", "SUBJ"}) {
    const auto bare = after_bare_key(text, key);
    if (bare && looks_like_office(*bare) && !bare->starts_with("TO ")) {
      return KeyedText{LineKind::kSubject, *bare};
    }
  }
  return std::nullopt;
}

// "REF", "REFS", "REFTEL", "REFTELS", "REFERENCE(S)", "REF(S)"; absent where no such word begins
// the text.
std::optional<std::string_view> after_reference_word(std::string_view text) {
  std::string_view rest = text;
  const std::string word = ascii::to_upper(ascii::take_while(rest, ascii::is_letter));
  const bool is_key = word == "REF" || word == "REFS" || word == "REFTEL" || word == "REFTELS" ||
                      word == "REFERENCE" || word == "REFERENCES";
  if (!is_key) return std::nullopt;
  if (ascii::starts_with_ignoring_case(rest, "(S)")) rest.remove_prefix(3);
  return rest;
}

std::optional<KeyedText> read_reference_key(std::string_view text) {
  const auto rest = after_reference_word(text);
  if (!rest) return std::nullopt;
  constexpr int kAnyYear = 2000;
  if (const auto list = after_colon(*rest, ":;")) return KeyedText{LineKind::kReferences, *list};
  if (rest->size() > kMaxBareReferences || ascii::is_mostly_lower(*rest)) return std::nullopt;
  const std::string_view bare = after_colon(*rest, ".-").value_or(ascii::trim(*rest));
  const bool is_list = is_list_item(bare) || !parse_reference_list(bare, kAnyYear).empty();
  if (!is_list || !ascii::is_upper(text.front())) return std::nullopt;
  return KeyedText{LineKind::kReferences, bare};
}

// The lines below the banner that begin with a key.
std::optional<KeyedText> read_key_below_banner(std::string_view text) {
  if (const auto rest = after_executive_order(text)) {
    return KeyedText{LineKind::kExecutiveOrder, *rest};
  }
  if (const auto tags = read_tags_key(text)) return tags;
  if (const auto subject = read_subject_key(text)) return subject;
  if (const auto references = read_reference_key(text)) return references;
  if (ascii::starts_with_ignoring_case(text, "CLASSIFIED BY")) {
    return KeyedText{LineKind::kClassifiedBy, text};
  }
  return std::nullopt;
}

LineKind kind_of_keyless(std::string_view text) {
  if (parse_date_time_group(text)) return LineKind::kDateTimeGroup;
  if (is_routing(text)) return LineKind::kRouting;
  if (is_page_marker(text)) return LineKind::kPageMarker;
  if (is_paragraph(text)) return LineKind::kParagraph;
  if (is_list_item(text)) return LineKind::kListItem;
  if (parse_cable_banner(text)) return LineKind::kBanner;
  if (parse_caption_line(text)) return LineKind::kCaption;
  return LineKind::kOther;
}

}  // namespace

KeyedText read_key(std::string_view line, bool above_banner) {
  if (line.empty()) return {LineKind::kBlank, line};
  if (is_rule(line)) return {LineKind::kRule, line};
  if (const auto key = read_key_below_banner(line)) return *key;
  if (const auto address = read_address(line); address && above_banner) return *address;
  return {kind_of_keyless(line), line};
}

}  // namespace dragoman
