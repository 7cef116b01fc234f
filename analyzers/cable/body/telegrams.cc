#include "analyzers/cable/body/telegrams.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/date_time_group.h"
#include "analyzers/cable/marks/reference.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxLineBytes = 200;
constexpr int kMaxHeaderLines = 80;     // lines of text from a date-time group to its banner
constexpr int kMaxRoutingLines = 6;     // from the first routing line to the date-time group
constexpr int kMaxLinesBelowEnd = 4;    // from the end of a telegram to a banner without a group
constexpr int kMaxLinesBelowQuote = 2;  // from "QUOTE" to the header of what is quoted

// A line that may begin a header, remembered until a banner shows whether it did.
struct SeenLine {
  std::size_t begin = 0;  // its offset
  int number = 0;         // among the lines that aren't blank
};

bool begins_routing(std::string_view line) {
  if (line.starts_with("VZCZC") || line.starts_with("ZCZC") || line.starts_with("DE RU"))
    return true;
  const auto words = ascii::words(line);
  return words.size() >= 2 && words[0].size() == 2 && words[0][0] == words[0][1] &&
         words[1].size() >= 5 && words[1].starts_with("RU");
}

bool ends_telegram(std::string_view line) {
  constexpr std::array<std::string_view, 4> kEnds = {"NNNN", "NNN", "END OF MESSAGE",
                                                     "END OF CABLE"};
  if (std::find(kEnds.begin(), kEnds.end(), line) != kEnds.end()) return true;
  return line.size() >= 10 && line.find_first_not_of("=#*_") == std::string_view::npos;
}

// "QUOTE", "BEGIN TEXT:", "THE FOLLOWING TELEGRAM IS REPEATED FOR YOUR INFORMATION"
bool announces_quote(std::string_view line) {
  const std::string capitals = ascii::to_upper(line);
  constexpr std::array<std::string_view, 6> kWords = {"QUOTE",    "QTE",       "BEGIN TEXT",
                                                      "REPEATED", "FORWARDED", "FOLLOWING"};
  return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
    return capitals.find(word) != std::string::npos &&
           capitals.find("UNQUOTE") == std::string::npos;
  });
}

class StartFinder {
 public:
  explicit StartFinder(std::string_view text) : text_(text) {}

  std::vector<std::size_t> find() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      const std::string_view line = ascii::trim(text_.substr(begin, end - begin));
      if (!line.empty()) read_any_case({begin, ++lines_}, line.substr(0, kMaxLineBytes + 1));
      begin = end + 1;
    }
    return std::move(starts_);
  }

 private:
  // Some copies have whole telegrams in small letters.
  void read_any_case(SeenLine seen, std::string_view line) {
    if (line.size() > kMaxLineBytes) return;
    const bool is_small = std::none_of(line.begin(), line.end(), ascii::is_upper);
    if (is_small) return read_line(seen, ascii::to_upper(line));
    read_line(seen, line);
  }

  void read_line(SeenLine seen, std::string_view line) {
    if (ends_telegram(line)) {
      end_ = seen;
    } else if (begins_routing(line)) {
      if (!is_recent(routing_, kMaxRoutingLines)) routing_ = seen;
    } else if (parse_date_time_group(line)) {
      group_ = seen;
    } else if (const auto banner = parse_cable_banner(line); banner && banner->number != 0) {
      read_banner(seen, *banner);
    } else if (announces_quote(line)) {
      quote_ = seen;
    }
  }

  bool is_recent(const std::optional<SeenLine>& seen, int lines) const {
    return seen && lines_ - seen->number <= lines;
  }

  void read_banner(SeenLine seen, const CableBanner& banner) {
    const bool is_own = is_current(banner);
    const std::size_t begin = is_own ? 0 : start_of(seen);
    if (begin > starts_.back() && looks_like_telegram(text_.substr(begin))) {
      starts_.push_back(begin);
      set_current(banner);
    } else if (post_.empty()) {
      set_current(banner);
    }
    group_.reset();
    routing_.reset();
    end_.reset();
  }

  void set_current(const CableBanner& banner) {
    post_ = canonical_post(banner.post);
    number_ = banner.number;
  }

  // The first banner, one of the same telegram, or one of a later section.
  bool is_current(const CableBanner& banner) const {
    if (post_.empty() || banner.section > 1) return true;
    return banner.number == number_ && canonical_post(banner.post) == post_;
  }

  // Where the header above a banner begins; 0 where there is none, or it is quoted.
  std::size_t start_of(SeenLine banner) const {
    SeenLine start = banner;
    if (is_recent(group_, kMaxHeaderLines)) {
      start = *group_;
      const bool is_routed = routing_ && routing_->begin < start.begin &&
                             start.number - routing_->number <= kMaxRoutingLines;
      if (is_routed) start = *routing_;
    } else if (!is_recent(end_, kMaxLinesBelowEnd)) {
      return 0;
    }
    const bool is_quoted = quote_ && start.number - quote_->number <= kMaxLinesBelowQuote &&
                           quote_->begin < start.begin;
    return is_quoted ? 0 : start.begin;
  }

  std::string_view text_;
  std::vector<std::size_t> starts_{0};
  std::string post_;  // of the telegram being read
  int number_ = 0;
  int lines_ = 0;  // that aren't blank
  std::optional<SeenLine> group_;
  std::optional<SeenLine> routing_;
  std::optional<SeenLine> end_;
  std::optional<SeenLine> quote_;
};

}  // namespace

std::vector<std::size_t> telegram_starts(std::string_view text) {
  return StartFinder(text).find();
}

}  // namespace dragoman
