#include "analyzers/cable/body/sections.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/page_marker.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxBannerBytes = 200;

struct SectionText {
  std::string_view text;
  Telegram telegram;
};

// The section in a mark: 2 in "TOKYO 00003712  002.1 OF 003"; 0 where it names none.
int section_of_mark(std::string_view mark) {
  const std::string_view before = mark.substr(0, mark.find(" OF "));
  if (before.size() == mark.size()) return 0;
  std::string_view number = before.substr(before.find_last_of(' ') + 1);
  const std::string_view digits = ascii::take_while(number, ascii::is_digit);
  return digits.empty() || digits.size() > 3 ? 0 : std::stoi(std::string(digits));
}

bool is_later_banner(std::string_view line, int section) {
  if (line.size() > kMaxBannerBytes) return false;
  const auto banner = parse_cable_banner(line);
  return banner && banner->section > section;
}

bool has_later_mark(std::string_view line, const Telegram& telegram) {
  const auto marks = find_page_markers(line, telegram.post);
  return std::any_of(marks.begin(), marks.end(), [&](const PageMarker& mark) {
    return section_of_mark(line.substr(mark.begin, mark.end - mark.begin)) > telegram.section;
  });
}

// Whether a banner or a mark of a later section stands below the header.
bool holds_later_section(const Telegram& telegram, std::string_view text) {
  text.remove_prefix(telegram.body_begin);
  while (!text.empty()) {
    const auto line = ascii::trim(ascii::take_while(text, [](char c) { return c != '\n'; }));
    text.remove_prefix(text.empty() ? 0 : 1);
    if (is_later_banner(line, telegram.section) || has_later_mark(line, telegram)) return true;
  }
  return false;
}

// "CONFIDENTIAL SECTION 02 OF 03 TOKYO 000911"
std::string banner_of(const Telegram& telegram) {
  std::array<char, 48> section{};
  std::snprintf(section.data(), section.size(), " SECTION %02d OF %02d", telegram.section,
                telegram.sections);
  std::string banner = telegram.classification + section.data();
  if (!telegram.reference) return banner;
  return banner + " " + telegram.reference->post + " " + std::to_string(telegram.reference->number);
}

}  // namespace

std::optional<TelegramSection> section_of(const Telegram& telegram, std::string_view text) {
  if (telegram.sections < 2 || !telegram.reference) return std::nullopt;
  if (holds_later_section(telegram, text)) return std::nullopt;
  return TelegramSection{*telegram.reference, telegram.section, telegram.sections};
}

std::string join_sections(const std::vector<std::string_view>& texts) {
  std::vector<SectionText> sections;
  for (const std::string_view text : texts) sections.push_back({text, parse_telegram(text, "")});
  std::stable_sort(sections.begin(), sections.end(), [](const auto& a, const auto& b) {
    return a.telegram.section < b.telegram.section;
  });
  std::string joined(sections.front().text);
  for (std::size_t i = 1; i < sections.size(); ++i) {
    if (sections[i].telegram.section == sections[i - 1].telegram.section) continue;
    joined.append("\n\n").append(banner_of(sections[i].telegram)).append("\n\n");
    joined += sections[i].text.substr(sections[i].telegram.body_begin);
  }
  return joined;
}

}  // namespace dragoman
