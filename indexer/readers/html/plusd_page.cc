#include "indexer/readers/html/plusd_page.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <vector>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/reference.h"
#include "analyzers/prose/prose_date.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/date.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxPairs = 200;
constexpr std::size_t kMaxValue = 1000;  // bytes

constexpr auto kPairLabels = std::to_array<std::string_view>({"Title:",
                                                              "Date:",
                                                              "Canonical ID:",
                                                              "Original Classification:",
                                                              "Current Classification:",
                                                              "Handling Restrictions",
                                                              "Handling Restrictions:",
                                                              "Character Count:",
                                                              "Executive Order:",
                                                              "Locator:",
                                                              "TAGS:",
                                                              "Concepts:",
                                                              "Enclosure:",
                                                              "Type:",
                                                              "Office Origin:",
                                                              "Office Action:",
                                                              "Archive Status:",
                                                              "From:",
                                                              "Markings:",
                                                              "To:",
                                                              "Subject:",
                                                              "Film Number:",
                                                              "Citations for this document:"});

using Pairs = std::map<std::string, std::string, std::less<>>;

bool is_label(std::string_view text) {
  return std::find(kPairLabels.begin(), kPairLabels.end(), text) != kPairLabels.end();
}

// The first value of each label: the texts after it, up to the next label.
Pairs pairs_of(const HtmlPage& page) {
  Pairs pairs;
  std::string* value = nullptr;
  for (const HtmlPiece& piece : page.pieces) {
    const std::string text = ascii::collapse_blanks(page.text_of(piece));
    if (is_label(text)) {
      const auto [pair, is_new] = pairs.emplace(text, "");
      value = is_new && pairs.size() < kMaxPairs ? &pair->second : nullptr;
    } else if (piece.is_exact) {
      value = nullptr;
    } else if (value != nullptr && value->size() + text.size() < kMaxValue) {
      if (!value->empty()) *value += ' ';
      *value += text;
    }
  }
  return pairs;
}

std::string_view value_of(const Pairs& pairs, std::string_view label) {
  const auto pair = pairs.find(label);
  return pair == pairs.end() ? std::string_view() : ascii::trim(pair->second);
}

// "1976TOKYO06547_b" is 76TOKYO6547.
std::string id_of(std::string_view canonical) {
  const auto reference = parse_cable_reference(canonical.substr(0, canonical.find('_')));
  return reference ? to_string(*reference) : std::string(canonical);
}

// "1976 May 3, 00:00 (Monday)" is 1976-05-03.
std::string day_of(std::string_view text) {
  const auto words = ascii::words(text);
  if (words.size() < 3) return "";
  std::string day(words[2].substr(0, words[2].find(',')));
  const auto date =
      parse_prose_date(std::string(words[1]) + ' ' + day + ", " + std::string(words[0]));
  return date ? to_iso_day(*date) : "";
}

// "BEXP - Business Services | JA - Japan" are BEXP and JA.
void add_tags(std::string_view text, Document& fields) {
  constexpr std::size_t kLongestTag = 6;
  while (!text.empty()) {
    const std::string_view tag = ascii::trim(text.substr(0, text.find('|')));
    text.remove_prefix(std::min(text.find('|'), text.size() - 1) + 1);
    const std::string code(tag.substr(0, tag.find(' ')));
    const bool is_code = !code.empty() && code.size() <= kLongestTag &&
                         std::all_of(code.begin(), code.end(), ascii::is_upper);
    if (is_code) fields.add(Field::kTags, code);
  }
}

}  // namespace

Document read_plusd_fields(const HtmlPage& page, const std::string& title) {
  Document fields;
  const Pairs pairs = pairs_of(page);
  const std::string_view id = value_of(pairs, "Canonical ID:");
  if (id.empty() || id.find(' ') != std::string_view::npos) return fields;
  fields.add(Field::kId, id_of(id));
  const std::string_view written = value_of(pairs, "Title:");
  fields.add(Field::kTitle, written.empty() ? title : std::string(written));
  fields.add(Field::kDate, day_of(value_of(pairs, "Date:")));
  const auto level = parse_classification(value_of(pairs, "Original Classification:"));
  if (level) fields.add(Field::kClassification, std::string(*level));
  add_tags(value_of(pairs, "TAGS:"), fields);
  return fields;
}

Document without_telegrams_own(Document fields, const std::string& text) {
  const Telegram telegram = parse_telegram(text, fields.first(Field::kId));
  if (!telegram.subject.empty()) fields.clear(Field::kTitle);
  if (telegram.date && telegram.date->precision >= DatePrecision::kDay) fields.clear(Field::kDate);
  if (!telegram.classification.empty()) fields.clear(Field::kClassification);
  if (!telegram.tags.empty()) fields.clear(Field::kTags);
  return fields;
}

}  // namespace dragoman
