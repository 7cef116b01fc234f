// Newsletters: the masthead's first line is the title, its issue line ("Vol. 3, No. 2, May 1998",
// "Number 12, November 1999", "Spring 2007") the date.

#include <algorithm>
#include <array>
#include <charconv>

#include "analyzers/prose/folding.h"
#include "analyzers/prose/heading_kinds.h"
#include "analyzers/prose/prose_date.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxMastheadLines = 6;
constexpr std::size_t kMaxNumberBytes = 8;

constexpr std::string_view kNumberWords =
    "vol|vol.|volume|no|no.|nos.|number|issue|nr|nr.|numero|n°|№|band|jahrgang|heft|том|номер|"
    "выпуск";
constexpr std::string_view kSeasons =
    "spring|summer|autumn|fall|winter|printemps|ete|automne|hiver";
constexpr std::array<std::string_view, 7> kNames = {
    "newsletter",     "bulletin",  "monthly letter",      "quarterly letter",
    "monthly review", "infobrief", "lettre d'information"};

struct Issue {
  bool is_numbered = false;
  std::optional<Date> date;
};

std::string_view without_separators(std::string_view text) {
  constexpr std::array<std::string_view, 3> kWide = {"—", "–", "•"};
  for (text = ascii::trim(text); !text.empty(); text = ascii::trim(text)) {
    const auto wide =
        std::find_if(kWide.begin(), kWide.end(), [&](auto sign) { return text.starts_with(sign); });
    const bool is_plain =
        std::string_view(",;|()-/:.").find(text.front()) != std::string_view::npos;
    if (wide == kWide.end() && !is_plain) break;
    text.remove_prefix(wide == kWide.end() ? 1 : wide->size());
  }
  return text;
}

// Takes a word up to a blank or separator off the text; a full stop stays with it.
std::string_view take_word(std::string_view& text) {
  return ascii::take_while(text, [](char c) {
    return !ascii::is_blank(c) && std::string_view(",;|()-/:").find(c) == std::string_view::npos;
  });
}

bool is_issue_number(std::string_view word) {
  return !word.empty() && word.size() <= kMaxNumberBytes &&
         (ascii::is_digits(word) || word.find_first_not_of("IVXLC") == std::string_view::npos);
}

// "Vol. 3", "Number 12", "No.2"
bool take_number(std::string_view& text) {
  std::string_view rest = text;
  const std::string_view word = take_word(rest);
  const std::size_t digits = std::min(word.find_first_of("0123456789"), word.size());
  if (!lists_word(kNumberWords, fold_heading(word.substr(0, digits)))) return false;
  std::string_view number = word.substr(digits);
  if (number.empty()) {
    rest = ascii::trim(rest);
    number = take_word(rest);
  }
  if (!is_issue_number(number)) return false;
  text = rest;
  return true;
}

// "Spring 2007", "1998"
std::optional<Date> take_year(std::string_view& text) {
  std::string_view rest = text;
  std::string_view word = take_word(rest);
  if (lists_word(kSeasons, fold_heading(word))) {
    rest = ascii::trim(rest);
    word = take_word(rest);
  }
  const auto date = word.size() == 4 ? parse_iso_date(word) : std::nullopt;
  if (date) text = rest;
  return date;
}

// A line with the issue's number and date and nothing else.
std::optional<Issue> parse_issue(std::string_view text) {
  Issue issue;
  for (text = without_separators(text); !text.empty(); text = without_separators(text)) {
    if (take_number(text)) {
      issue.is_numbered = true;
      continue;
    }
    auto date = take_prose_date(text);
    if (!date) date = take_year(text);
    if (!date || issue.date) return std::nullopt;
    issue.date = date;
  }
  return issue.is_numbered || issue.date ? std::optional(issue) : std::nullopt;
}

bool names_newsletter(std::string_view text) {
  const std::string folded = fold_heading(text);
  return std::any_of(kNames.begin(), kNames.end(),
                     [&](std::string_view name) { return folded.find(name) != std::string::npos; });
}

// The issue line in the masthead, and where it stands.
struct Found {
  Issue issue;
  std::size_t line = 0;
};

std::optional<Found> find_issue(const ProseLines& lines, std::size_t first) {
  const std::size_t end = std::min(first_paragraph(lines), first + kMaxMastheadLines);
  for (std::size_t at = first; at < end; ++at) {
    if (const auto issue = parse_issue(lines[at].text)) return Found{*issue, at};
  }
  return std::nullopt;
}

// A number makes a newsletter; a date alone only beneath a masthead that looks or reads like one.
bool is_masthead(const ProseLines& lines, std::size_t first, const Found& found) {
  if (found.issue.is_numbered) return true;
  if (found.line >= block_end(lines, first)) return false;
  const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(first);
  const auto end = lines.begin() + static_cast<std::ptrdiff_t>(found.line);
  const bool is_whole_day = found.issue.date && found.issue.date->precision == DatePrecision::kDay;
  return (is_in_capitals(lines[first].text) && !is_whole_day) ||
         std::any_of(begin, end, [](const auto& line) { return names_newsletter(line.text); });
}

}  // namespace

bool read_newsletter(ProseLines& lines, ProseHeading& heading) {
  const std::size_t first = skip_blank_lines(lines, 0);
  if (first >= lines.size() || lines[first].kind != ProseLineKind::kShort) return false;
  const auto found = find_issue(lines, first);
  if (!found || found->line == first || !is_masthead(lines, first, *found)) return false;
  heading.kind = "newsletter";
  heading.title = ascii::collapse_blanks(lines[first].text);
  heading.date = found->issue.date;
  lines[first].is_read = true;
  return true;
}

}  // namespace dragoman
