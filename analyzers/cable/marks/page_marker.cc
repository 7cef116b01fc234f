#include "analyzers/cable/marks/page_marker.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "analyzers/cable/marks/post_name.h"
#include "analyzers/cable/marks/reference.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxLineBytes = 80;
constexpr std::string_view kPage = "PAGE ";
constexpr std::string_view kOf = " OF ";

// Takes blanks off the text's end.
void drop_blanks(std::string_view& text) {
  while (!text.empty() && ascii::is_blank(text.back())) text.remove_suffix(1);
}

// Takes the bytes that satisfy `belongs` off the text's end.
template <typename Predicate>
std::string_view take_last(std::string_view& text, Predicate belongs) {
  std::size_t begin = text.size();
  while (begin > 0 && belongs(text[begin - 1])) --begin;
  const std::string_view taken = text.substr(begin);
  text = text.substr(0, begin);
  return taken;
}

bool is_name_char(char c) {
  return ascii::is_upper(c) || c == '.' || c == '\'' || c == '-';
}

// Takes "HO CHI MIN" off the text's end: the words that name the post, else one.
void take_post_before(std::string_view& text, std::string_view post) {
  const std::string known = canonical_post(post);
  std::string_view rest = text;
  std::string_view after_one = text;
  for (int words = 1; words <= kMaxPostWords; ++words) {
    std::string_view probe = rest;
    drop_blanks(probe);
    if (take_last(probe, is_name_char).empty()) break;
    rest = probe;
    if (words == 1) after_one = probe;
    const std::string name = canonical_post(text.substr(probe.size()));
    if (name.size() >= 3 && (known.starts_with(name) || name.starts_with(known))) {
      text = probe;
      return;
    }
  }
  text = after_one;
}

// The mark around an " OF " at `of`: "TOKYO 00003712  002.2 OF 003".
std::optional<PageMarker> marker_around(std::string_view line, std::size_t of,
                                        std::string_view post) {
  std::string_view before = line.substr(0, of);
  const std::string_view page =
      take_last(before, [](char c) { return ascii::is_digit(c) || c == '.'; });
  drop_blanks(before);
  const std::string_view number = take_last(before, ascii::is_digit);
  std::string_view after = line.substr(of + kOf.size());
  const std::string_view pages = ascii::take_while(after, ascii::is_digit);
  if (page.size() < 2 || number.size() != 8 || pages.size() < 2 || pages.size() > 3) {
    return std::nullopt;
  }
  take_post_before(before, post);
  return PageMarker{before.size(), line.size() - after.size()};
}

// "02 VATICA 00819 190632Z" and "02 STATE 123456 01 OF 03 221015Z", what follows PAGE.
std::optional<PageMarker> marker_after_page(std::string_view line, std::size_t page) {
  std::string_view rest = line.substr(page + kPage.size());
  const auto skip = [&] { ascii::take_while(rest, ascii::is_blank); };
  const auto digits = [&] {
    skip();
    return ascii::take_while(rest, ascii::is_digit).size();
  };
  if (const std::size_t length = digits(); length == 0 || length > 3) return std::nullopt;
  skip();
  ascii::take_while(rest, [](char c) { return is_name_char(c) || c == ' '; });
  if (digits() < 4) return std::nullopt;
  const std::string_view shortest = rest;
  if (digits() == 2 && rest.starts_with(kOf)) {
    rest.remove_prefix(kOf.size());
    if (digits() != 2) rest = shortest;
  } else {
    rest = shortest;
  }
  std::string_view with_time = rest;
  ascii::take_while(with_time, ascii::is_blank);
  const bool has_time = ascii::take_while(with_time, ascii::is_digit).size() == 6;
  if (has_time && with_time.starts_with('Z')) rest = with_time.substr(1);
  return PageMarker{page, line.size() - rest.size()};
}

// In order; where marks overlap only the first.
std::vector<PageMarker> in_order(std::vector<PageMarker> marks) {
  std::sort(marks.begin(), marks.end(),
            [](const PageMarker& a, const PageMarker& b) { return a.begin < b.begin; });
  std::vector<PageMarker> apart;
  for (const PageMarker& mark : marks) {
    if (apart.empty() || mark.begin >= apart.back().end) apart.push_back(mark);
  }
  return apart;
}

constexpr std::array<std::string_view, 6> kPageLevels = {
    "TOP SECRET", "SECRET", "CONFIDENTIAL", "LIMITED OFFICIAL USE", "UNCLASSIFIED", "UNCLAS"};

// "QTX0413": letters and digits that an archive put beside the classification.
bool is_batch_number(std::string_view word) {
  const std::string_view letters = ascii::take_while(word, ascii::is_upper);
  return letters.size() >= 2 && letters.size() <= 4 && word.size() == 4 && ascii::is_digits(word);
}

// Takes the page's classification, and a batch number after it, off the text's end.
bool take_page_level(std::string_view& text) {
  std::string_view rest = ascii::trim(text);
  const std::size_t blank = rest.find_last_of(" \t");
  const bool has_batch = blank != std::string_view::npos && is_batch_number(rest.substr(blank + 1));
  if (has_batch) rest = ascii::trim(rest.substr(0, blank));
  for (const std::string_view level : kPageLevels) {
    if (!rest.ends_with(level)) continue;
    const std::string_view before = rest.substr(0, rest.size() - level.size());
    if (!before.empty() && !ascii::is_blank(before.back())) continue;
    text = before;
    return true;
  }
  return false;
}

}  // namespace

std::string without_page_marks(std::string_view line, std::string_view post) {
  std::string out;
  std::size_t done = 0;
  for (const PageMarker& mark : find_page_markers(line, post)) {
    std::string_view before = line.substr(done, mark.begin - done);
    while (take_page_level(before)) {
    }
    out.append(before) += ' ';
    done = mark.end;
  }
  return ascii::collapse_blanks(out.append(line.substr(done)));
}

std::optional<MarkedTelegram> read_page_mark(std::string_view line) {
  if (!line.starts_with(kPage) || !marker_after_page(line, 0)) return std::nullopt;
  std::string_view rest = line.substr(kPage.size());
  ascii::take_while(rest, ascii::is_blank);
  ascii::take_while(rest, ascii::is_digit);
  const std::string_view post =
      ascii::take_while(rest, [](char c) { return is_name_char(c) || ascii::is_blank(c); });
  const std::string_view digits = ascii::take_while(rest, ascii::is_digit);
  if (ascii::trim(post).empty() || digits.size() > 7) return std::nullopt;
  return MarkedTelegram{ascii::collapse_blanks(post), std::stoi(std::string(digits))};
}

bool is_page_marker(std::string_view text) {
  if (text.size() > kMaxLineBytes) return false;
  const auto words = ascii::words(text);
  if (words.size() < 4) return false;
  if (words[0] == "PAGE" && ascii::is_digits(words[1])) {
    const auto mark = marker_after_page(text, 0);
    return !mark || ascii::trim(text.substr(mark->end)).empty();
  }
  const std::string_view number = words[words.size() - 4];
  return number.size() == 8 && ascii::is_digits(number) &&
         ascii::is_digit(words[words.size() - 3].front()) &&
         ascii::to_upper(words[words.size() - 2]) == "OF";
}

std::vector<PageMarker> find_page_markers(std::string_view line, std::string_view post) {
  std::vector<PageMarker> found;
  for (std::size_t of = line.find(kOf); of != std::string_view::npos; of = line.find(kOf, of + 1)) {
    if (const auto mark = marker_around(line, of, post)) found.push_back(*mark);
  }
  for (std::size_t page = line.find(kPage); page != std::string_view::npos;
       page = line.find(kPage, page + 1)) {
    if (const auto mark = marker_after_page(line, page)) found.push_back(*mark);
  }
  return in_order(std::move(found));
}

}  // namespace dragoman
