#include "searcher/print/text_layout.h"

#include <algorithm>
#include <array>

#include "analyzers/text/display.h"

namespace dragoman {
namespace {

constexpr char kEscape = '\x1B';

}  // namespace

std::string Style::wrapped(std::string_view begin, std::string_view text) const {
  if (!on) return std::string(text);
  return std::string(begin) + std::string(text) + "\x1B[0m";
}

std::string printable_highlighted(const Snippet& snippet, const Style& style, bool bold) {
  const auto plain = [&](std::string_view part) {
    return bold ? style.bold(printable(part)) : printable(part);
  };
  const std::string_view text = snippet.text;
  std::string out;
  std::size_t end = 0;
  for (const auto& [first, last] : snippet.highlighted) {
    if (first > end) out += plain(text.substr(end, first - end));
    out += style.match(printable(text.substr(first, last - first)));
    end = last;
  }
  if (end < text.size()) out += plain(text.substr(end));
  return out;
}

std::size_t columns(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    const std::size_t escape = text.find(kEscape);
    count += display_columns(text.substr(0, escape));
    if (escape == std::string_view::npos) break;
    const std::size_t end = text.find('m', escape);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return count;
}

std::string fitted(std::string_view text, std::size_t width) {
  if (columns(text) <= width) return std::string(text);
  std::string out;
  std::size_t used = 1;  // of the mark
  bool is_full = width == 0;
  for_each_display_character(text, [&](std::string_view character, DisplayClass) {
    used += columns(character);
    is_full = is_full || used > width;
    if (!is_full) out += character;
  });
  while (out.ends_with(' ')) out.pop_back();
  return width > 0 ? out + "…" : out;
}

std::string bar_of(std::uint64_t part, std::uint64_t whole, std::size_t width) {
  constexpr std::array<const char*, 8> kEighths = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  if (part == 0 || whole == 0 || width == 0) return "";
  const double share = static_cast<double>(part) / static_cast<double>(whole);
  const auto eighths = std::max<std::size_t>(
      1, static_cast<std::size_t>(share * 8 * static_cast<double>(width) + 0.5));
  std::string out;
  for (std::size_t i = 0; i < eighths / 8; ++i) out += "█";
  return out + kEighths[eighths % 8];
}

std::vector<std::string> wrap(std::string_view text, std::size_t width, std::size_t indent) {
  std::vector<std::string> lines;
  std::string line;
  std::size_t used = 0;
  while (!text.empty()) {
    const std::size_t blank = text.find(' ');
    const std::string_view word = text.substr(0, blank);
    const std::size_t wide = columns(word);
    if (used > 0 && indent + used + 1 + wide > width) {
      lines.push_back(std::string(indent, ' ') + line);
      line.clear();
      used = 0;
    }
    if (used > 0) line += ' ';
    used += wide + (used > 0 ? 1 : 0);
    line += word;
    if (blank == std::string_view::npos) break;
    text.remove_prefix(blank + 1);
  }
  if (!line.empty()) lines.push_back(std::string(indent, ' ') + line);
  return lines;
}

}  // namespace dragoman
