#include "indexer/readers/pdf/pdf_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <utility>
#include <vector>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxEdgeLines = 3;   // of a running head or foot
constexpr std::size_t kLongestEdge = 200;  // bytes
constexpr std::size_t kFewestTold = 4;     // characters of prose on a page with text

using Page = std::vector<std::string_view>;  // lines without those blank at its ends

std::string_view take_until(std::string_view& text, char sign) {
  const std::size_t end = text.find(sign);
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return taken;
}

Page lines_of_page(std::string_view text) {
  Page lines;
  while (!text.empty()) {
    const std::string_view line = take_until(text, '\n');
    if (lines.empty() && ascii::trim(line).empty()) continue;
    lines.push_back(line);
  }
  while (!lines.empty() && ascii::trim(lines.back()).empty()) lines.pop_back();
  return lines;
}

std::vector<Page> pages_of(std::string_view text) {
  std::vector<Page> pages;
  while (!text.empty()) pages.push_back(lines_of_page(take_until(text, '\f')));
  return pages;
}

// A number between signs at most: "- 4 -", "[4]".
bool is_number_alone(std::string_view line) {
  const bool has_digit = std::any_of(line.begin(), line.end(), ascii::is_digit);
  return has_digit && std::none_of(line.begin(), line.end(), [](char c) {
           return ascii::is_letter(c) || (static_cast<unsigned char>(c) & 0x80U) != 0 || c == '.';
         });
}

long first_number(std::string_view line) {
  long number = 0;
  const std::size_t at = line.find_first_of("0123456789");
  if (at != std::string_view::npos) {
    std::from_chars(line.data() + at, line.data() + line.size(), number);
  }
  return number;
}

// What lines of the same head or foot have in common; "" for lines that are none. A number alone
// has to count with the pages.
std::string edge_key(std::string_view line, std::size_t page) {
  const std::string text = ascii::to_upper(ascii::collapse_blanks(line));
  if (text.empty() || text.size() > kLongestEdge) return "";
  if (is_number_alone(text)) {
    return "#" + std::to_string(first_number(text) - static_cast<long>(page));
  }
  std::string key;
  for (const char c : text) {
    if (!ascii::is_digit(c)) {
      key += c;
    } else if (!key.ends_with('#')) {
      key += '#';
    }
  }
  return key;
}

using EdgeCounts = std::map<std::string, std::size_t>;  // pages that have the key at that edge

// The lines at one edge, the outermost first.
std::vector<std::string_view> edge_lines(const Page& page, bool top) {
  std::vector<std::string_view> lines;
  for (std::size_t i = 0; i < page.size() && lines.size() < kMaxEdgeLines; ++i) {
    const std::string_view line = top ? page[i] : page[page.size() - 1 - i];
    if (!ascii::trim(line).empty()) lines.push_back(line);
  }
  return lines;
}

EdgeCounts count_edges(const std::vector<Page>& pages, bool top) {
  EdgeCounts counts;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    std::vector<std::string> keys;
    for (const std::string_view line : edge_lines(pages[i], top)) {
      std::string key = edge_key(line, i);
      const bool is_seen = std::find(keys.begin(), keys.end(), key) != keys.end();
      if (!key.empty() && !is_seen) ++counts[key];
      keys.push_back(std::move(key));
    }
  }
  return counts;
}

void drop_blank_end(Page& page, bool top) {
  while (!page.empty() && ascii::trim(top ? page.front() : page.back()).empty()) {
    if (top) {
      page.erase(page.begin());
    } else {
      page.pop_back();
    }
  }
}

void drop_edge(Page& page, std::size_t number, bool top, const EdgeCounts& counts,
               std::size_t fewest) {
  for (std::size_t dropped = 0; dropped < kMaxEdgeLines && !page.empty(); ++dropped) {
    const auto count = counts.find(edge_key(top ? page.front() : page.back(), number));
    if (count == counts.end() || count->second < fewest) return;
    if (top) {
      page.erase(page.begin());
    } else {
      page.pop_back();
    }
    drop_blank_end(page, top);
  }
}

void drop_running_lines(std::vector<Page>& pages) {
  const std::size_t fewest = std::max<std::size_t>(2, (2 * pages.size() + 4) / 5);
  const EdgeCounts heads = count_edges(pages, true);
  const EdgeCounts feet = count_edges(pages, false);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (i > 0) drop_edge(pages[i], i, true, heads, fewest);
    drop_edge(pages[i], i, false, feet, fewest);
  }
}

bool goes_on(std::string_view before, std::string_view after) {
  before = ascii::trim(before);
  after = ascii::trim(after);
  constexpr std::string_view kEnds = ".!?:;\"";
  return !before.empty() && !after.empty() && kEnds.find(before.back()) == std::string_view::npos &&
         !ascii::is_upper(after.front()) && !ascii::is_digit(after.front());
}

using Ligature = std::pair<std::string_view, std::string_view>;

constexpr auto kLigatures = std::to_array<Ligature>({{"\xEF\xAC\x80", "ff"},
                                                     {"\xEF\xAC\x81", "fi"},
                                                     {"\xEF\xAC\x82", "fl"},
                                                     {"\xEF\xAC\x83", "ffi"},
                                                     {"\xEF\xAC\x84", "ffl"},
                                                     {"\xEF\xAC\x85", "st"},
                                                     {"\xEF\xAC\x86", "st"}});

void append_plain(std::string_view line, std::string& out) {
  while (!line.empty()) {
    const auto ligature =
        std::find_if(kLigatures.begin(), kLigatures.end(),
                     [&](const Ligature& l) { return line.starts_with(l.first); });
    if (ligature != kLigatures.end()) {
      out += ligature->second;
      line.remove_prefix(ligature->first.size());
      continue;
    }
    const char c = line.front();
    out += static_cast<unsigned char>(c) < ' ' && c != '\t' ? ' ' : c;
    line.remove_prefix(1);
  }
}

bool has_text(std::string_view page) {
  const auto told = std::count_if(page.begin(), page.end(), [](char c) {
    return ascii::is_alnum(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
  });
  return static_cast<std::size_t>(told) >= kFewestTold;
}

PagedText write_pages(const std::vector<Page>& pages) {
  PagedText out;
  std::string_view last;
  int number = 0;
  for (const Page& page : pages) {
    ++number;
    if (page.empty()) continue;
    if (!out.text.empty() && !goes_on(last, page.front())) out.text += '\n';
    out.pages.push_back({out.text.size(), number});
    for (const std::string_view line : page) {
      append_plain(line, out.text);
      out.text += '\n';
    }
    last = page.back();
  }
  return out;
}

}  // namespace

PagedText join_pages(std::string_view text) {
  std::vector<Page> pages = pages_of(text);
  drop_running_lines(pages);
  PagedText out = write_pages(pages);
  return out.text.empty() ? keep_pages(text) : out;
}

PagedText keep_pages(std::string_view text) {
  return write_pages(pages_of(text));
}

PageCount count_pages(std::string_view text) {
  PageCount count;
  for (; !text.empty(); ++count.all) {
    if (has_text(take_until(text, '\f'))) ++count.with_text;
  }
  return count;
}

std::vector<int> pages_without_text(std::string_view text) {
  std::vector<int> numbers;
  for (int number = 1; !text.empty(); ++number) {
    if (!has_text(take_until(text, '\f'))) numbers.push_back(number);
  }
  return numbers;
}

std::string with_page_texts(std::string_view text, const std::vector<int>& numbers,
                            const std::vector<std::string>& texts) {
  std::string out;
  std::size_t next = 0;
  for (int number = 1; !text.empty(); ++number) {
    const std::string_view page = take_until(text, '\f');
    if (next < numbers.size() && numbers[next] == number) {
      for (const char c : texts[next]) out += c == '\f' ? ' ' : c;
      ++next;
    } else {
      out += page;
    }
    out += '\f';
  }
  return out;
}

}  // namespace dragoman
