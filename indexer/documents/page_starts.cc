#include "indexer/documents/page_starts.h"

#include <algorithm>
#include <optional>

#include "analyzers/text/ascii.h"

// The clean text is the telegram's own lines in their order, less banners, marks of pages and
// numbers of paragraphs. So a line that both have stands no further on from the one found before in
// the clean text than in the source, and no further from the end: it is looked for between these
// two places only, from the further one back, since little is left out. Lines are told by their
// ends, since numbers of paragraphs are cut off at the beginning.

namespace dragoman {
namespace {

constexpr std::size_t kLeastTold = 10;  // bytes of a line that tell it from others
constexpr std::size_t kMaxTold = 60;
constexpr std::size_t kMaxMark = 16;  // bytes of a paragraph's number and marking
constexpr std::size_t kSlack = 60;    // of empty lines that the clean text has beyond the source
constexpr int kMaxLines = 12;         // of a page that are looked for
constexpr std::size_t kMaxSearched = std::size_t{64} << 10U;  // bytes, for each of them

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = ascii::trim(text.substr(0, end));
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

std::string_view end_of(std::string_view line) {
  const std::size_t unmarked = line.size() - std::min(line.size(), kMaxMark);
  const std::size_t told = std::clamp(unmarked, kLeastTold, kMaxTold);
  return line.size() > told ? line.substr(line.size() - told) : line;
}

struct Room {
  std::size_t begin = 0;  // bytes of the clean text
  std::size_t end = 0;
};

// The beginning of the line of the body that ends as the source's does.
std::optional<std::size_t> find_line(std::string_view line, std::string_view body, Room room) {
  const std::string_view told = end_of(line);
  if (told.size() < kLeastTold || room.begin >= room.end) return std::nullopt;
  const std::size_t found = body.substr(room.begin, room.end - room.begin).rfind(told);
  if (found == std::string_view::npos) return std::nullopt;
  const std::size_t at = room.begin + found;
  const std::size_t before = at == 0 ? std::string_view::npos : body.rfind('\n', at - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

class BodyPages {
 public:
  BodyPages(std::string_view text, std::size_t body_begin, std::string_view body)
      : text_(text), body_(body), last_of_text_(body_begin) {}

  // The first line of the page, which is text[begin, end), that the body has too.
  std::optional<std::size_t> find(std::size_t begin, std::size_t end) {
    std::string_view rest = text_.substr(begin, end - begin);
    for (int i = 0; i < kMaxLines && !rest.empty(); ++i) {
      const std::size_t at = end - rest.size();
      const std::string_view line = take_line(rest);
      const auto found = find_line(line, body_, room_of(at, end - rest.size()));
      if (!found) continue;
      last_of_text_ = at;
      last_of_body_ = std::max(last_of_body_, *found);
      return last_of_body_;
    }
    return std::nullopt;
  }

 private:
  Room room_of(std::size_t line_begin, std::size_t line_end) const {
    const std::size_t behind = text_.size() - line_begin + kSlack;
    const std::size_t earliest = behind < body_.size() ? body_.size() - behind : 0;
    const std::size_t latest = last_of_body_ + (line_end - last_of_text_) + kSlack;
    const std::size_t end = std::min(body_.size(), latest);
    const std::size_t searched = end - std::min(end, kMaxSearched);
    return {std::max({earliest, last_of_body_, searched}), end};
  }

  std::string_view text_;
  std::string_view body_;
  std::size_t last_of_text_;  // where the last line that both have stands
  std::size_t last_of_body_ = 0;
};

}  // namespace

std::vector<PageStart> pages_from(const std::vector<PageStart>& pages, std::size_t byte) {
  std::vector<PageStart> out;
  const int first = page_at(pages, byte);
  if (first > 0) out.push_back({0, first});
  for (const PageStart& page : pages) {
    if (page.begin > byte) out.push_back({page.begin - byte, page.number});
  }
  return out;
}

std::vector<PageStart> pages_of_body(std::string_view text, std::size_t body_begin,
                                     const std::vector<PageStart>& pages, std::string_view body) {
  std::vector<PageStart> out;
  const int first = page_at(pages, body_begin);
  if (first == 0 || body.empty() || body_begin > text.size()) return out;
  out.push_back({0, first});
  BodyPages finder(text, body_begin, body);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (pages[i].begin <= body_begin) continue;
    const std::size_t end = i + 1 < pages.size() ? pages[i + 1].begin : text.size();
    const auto begin = finder.find(pages[i].begin, end);
    if (!begin) continue;
    if (out.back().begin == *begin) {
      out.back().number = pages[i].number;
    } else {
      out.push_back({*begin, pages[i].number});
    }
  }
  return out;
}

}  // namespace dragoman
