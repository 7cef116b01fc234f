#include "analyzers/cable/sections.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "analyzers/cable/ascii.h"
#include "analyzers/cable/classification.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxBannerBytes = 200;

struct SectionText {
  std::string_view text;
  Telegram telegram;
};

// Whether a banner of a later section stands below the header.
bool holds_later_section(const Telegram& telegram, std::string_view text) {
  text.remove_prefix(telegram.body_begin);
  while (!text.empty()) {
    const auto line = ascii::trim(ascii::take_while(text, [](char c) { return c != '\n'; }));
    text.remove_prefix(text.empty() ? 0 : 1);
    if (line.size() > kMaxBannerBytes) continue;
    const auto banner = parse_cable_banner(line);
    if (banner && banner->section > telegram.section) return true;
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
