#include "analyzers/cable/body/body_lines.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/date_time_group.h"
#include "analyzers/cable/marks/page_marker.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxBannerBytes = 200;
constexpr std::size_t kShortestRule = 3;

constexpr std::array<std::string_view, 5> kEndMarkers = {"BT", "NNNN", "NNN", "END OF MESSAGE",
                                                         "END OF CABLE"};
constexpr std::string_view kReleaseStamp = "Declassified/Released US Department of State";
constexpr std::array<std::string_view, 7> kRoutingStarts = {"VZCZC", "ZCZC",  "ZNR ",       "ZNY ",
                                                            "DE RU", "FM AM", "FM SECSTATE"};

bool is_made_of(std::string_view line, std::string_view marks) {
  return line.find_first_not_of(marks) == std::string_view::npos;
}

bool is_rule(std::string_view line) {
  return line.size() >= kShortestRule && is_made_of(line, "-_ \t");
}

// "BT", "NNNN", "#0911", "########", "=====CABLE ENDS=====", "<< END OF DOCUMENT >>", the stamp of
// those who released it
bool is_end_marker(std::string_view line) {
  if (std::find(kEndMarkers.begin(), kEndMarkers.end(), line) != kEndMarkers.end()) return true;
  if (line.size() >= kShortestRule && is_made_of(line, "#=*")) return true;
  if (line.size() <= kMaxBannerBytes && line.starts_with("<<") && line.ends_with(">>")) return true;
  if (line.starts_with('#') && ascii::is_digits(line.substr(1))) return true;
  if (line.size() <= kMaxBannerBytes && line.find(kReleaseStamp) != std::string_view::npos) {
    return true;
  }
  return line.starts_with("====") && line.ends_with("====");
}

// "VZCZCXRO0520", "PP RUEHBJ RUEHUL": routing, which no sentence begins with.
bool is_routing(std::string_view line) {
  const auto starts = [&](std::string_view start) { return line.starts_with(start); };
  if (std::any_of(kRoutingStarts.begin(), kRoutingStarts.end(), starts)) return true;
  const auto words = ascii::words(line.substr(0, kMaxBannerBytes));
  return words.size() >= 2 && words[0].size() == 2 && words[0][0] == words[0][1] &&
         words[1].size() >= 5 && words[1].starts_with("RU");
}

// A classification alone is a banner below a blank line; elsewhere a sentence may end in it.
bool is_banner(std::string_view line, bool is_below_text) {
  if (line.size() > kMaxBannerBytes) return false;
  const auto banner = parse_cable_banner(line);
  return banner && (banner->number != 0 || banner->sections != 0 || !is_below_text);
}

class BodyLineReader {
 public:
  BodyLineReader(std::string_view text, std::size_t begin, std::string_view post)
      : text_(text), at_(begin), post_(post) {
    std::string_view header = text.substr(0, begin);
    while (!header.empty()) header_.insert(ascii::collapse_blanks(take_line(header)));
  }

  std::vector<BodyLine> read() {
    std::string_view rest = text_.substr(at_);
    while (!rest.empty()) read_line(ascii::trim(take_line(rest)));
    return std::move(lines_);
  }

 private:
  static std::string_view take_line(std::string_view& text) {
    const std::size_t newline = text.find('\n');
    const std::string_view line = text.substr(0, newline);
    text.remove_prefix(newline == std::string_view::npos ? text.size() : newline + 1);
    return line;
  }

  void read_line(std::string_view line) {
    if (line.empty()) return add(BodyLineKind::kBlank, {});
    if (is_page_marker(line) || is_section_header(line)) {
      in_header_ = has_break_ = true;
      return add(BodyLineKind::kPageBreak, {});
    }
    if (is_end_marker(line)) return;
    if (is_rule(line)) return add(BodyLineKind::kRule, {});
    if (in_header_ && is_header_line(line)) return;
    in_header_ = false;
    read_text(line);
  }

  bool is_section_header(std::string_view line) const {
    const bool is_below_text = !lines_.empty() && lines_.back().kind == BodyLineKind::kText;
    return is_routing(line) || is_banner(line, is_below_text) ||
           (line.size() <= kMaxBannerBytes && parse_date_time_group(line));
  }

  // Captions, and near a banner or a page mark lines of the first header again.
  bool is_header_line(std::string_view line) const {
    if (line.size() <= kMaxBannerBytes && parse_caption_line(line)) return true;
    return has_break_ && header_.contains(ascii::collapse_blanks(line));
  }

  // Text, with the page marks inside it taken out.
  void read_text(std::string_view line) {
    std::size_t done = 0;
    for (const PageMarker& mark : find_page_markers(line, post_)) {
      add(BodyLineKind::kText, ascii::trim(line.substr(done, mark.begin - done)));
      add(BodyLineKind::kPageBreak, {});
      done = mark.end;
    }
    add(BodyLineKind::kText, ascii::trim(line.substr(done)));
  }

  void add(BodyLineKind kind, std::string_view text) {
    if (kind == BodyLineKind::kText && text.empty()) return;
    lines_.push_back({kind, text});
  }

  std::string_view text_;
  std::size_t at_;
  std::string_view post_;
  std::unordered_set<std::string> header_;  // its lines, blanks collapsed
  std::vector<BodyLine> lines_;
  bool in_header_ = true;   // nothing but such lines since the beginning, or since a break
  bool has_break_ = false;  // a banner or a page mark has come
};

}  // namespace

std::vector<BodyLine> read_body_lines(std::string_view text, std::size_t begin,
                                      std::string_view post) {
  return BodyLineReader(text, begin, post).read();
}

}  // namespace dragoman
