// UN papers: a masthead in one or two columns (organization and organ, symbol, distribution, date,
// language), session and agenda item, then the title.

#include <algorithm>
#include <array>

#include "analyzers/prose/date_line.h"
#include "analyzers/prose/folding.h"
#include "analyzers/prose/heading_kinds.h"
#include "analyzers/prose/prose_date.h"
#include "analyzers/prose/un_symbol.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxSymbolLine = 8;     // lines in which the symbol is looked for
constexpr std::size_t kMaxMastheadLine = 30;  // lines in which the date is looked for
constexpr std::size_t kMaxTitleBytes = 400;
constexpr std::size_t kColumnGap = 3;  // blanks between the columns

constexpr std::array<std::string_view, 9> kOrgans = {
    "security council",    "general assembly",     "economic and social council",
    "trusteeship council", "human rights council", "commission on human rights",
    "secretariat",         "conseil de securite",  "assemblee generale"};
constexpr std::array<std::string_view, 9> kMastheadWords = {
    "general",      "limited",  "restricted", "provisional", "english",
    "english only", "new york", "geneva",     "vienna"};
constexpr std::array<std::string_view, 8> kMastheadBeginnings = {
    "united nations",      "nations unies", "distr", "original:",
    "substantive session", "held at ",      "[",     "("};
constexpr std::array<std::string_view, 4> kMastheadEnds = {" session", " year", " meeting",
                                                           " committee"};
constexpr std::array<std::string_view, 3> kAgenda = {"agenda item", "agenda items", "item "};

// What begins a title of its own below that of the agenda item.
constexpr std::array<std::string_view, 5> kTitleBeginnings = {
    "report of ", "note by ", "letter dated ", "draft resolution", "statement by the president"};
constexpr std::array<std::string_view, 4> kSponsoredEnds = {
    ": draft resolution", ": revised draft resolution", ": draft decision", ": amendments"};
constexpr std::array<std::string_view, 3> kNoTitles = {"adopted by ", "adopted at ",
                                                       "the meeting "};

// The columns of a line: its parts between long blanks.
std::vector<std::string_view> columns(std::string_view line) {
  std::vector<std::string_view> found;
  std::size_t begin = 0;
  std::size_t blanks = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (ascii::is_blank(line[at])) {
      ++blanks;
      continue;
    }
    if (blanks >= kColumnGap || (blanks > 0 && line[at - 1] == '\t')) {
      found.push_back(ascii::trim(line.substr(begin, at - begin)));
      begin = at;
    }
    blanks = 0;
  }
  found.push_back(ascii::trim(line.substr(begin)));
  return found;
}

bool is_masthead_part(std::string_view part) {
  if (part.size() > kMaxHeadlineBytes) return false;
  const std::string folded = fold_heading(part);
  return is_any_of(folded, kOrgans) || is_any_of(folded, kMastheadWords) ||
         starts_with_any(folded, kMastheadBeginnings) || ends_with_any(folded, kMastheadEnds) ||
         parse_date_line(part) || (part.size() < 60 && !find_un_symbol(part).empty());
}

bool is_masthead_line(const ProseLine& line) {
  const auto parts = columns(line.text);
  return std::all_of(parts.begin(), parts.end(), is_masthead_part);
}

bool is_agenda_line(const ProseLine& line) {
  return starts_with_any(fold_heading(line.text.substr(0, kMaxHeadlineBytes)), kAgenda);
}

// Words that only a UN paper has in its first lines.
bool names_un(std::string_view part) {
  const std::string folded = fold_heading(part.substr(0, kMaxHeadlineBytes));
  return folded.starts_with("united nations") || folded.starts_with("nations unies") ||
         folded.starts_with("distr") || is_any_of(folded, kOrgans);
}

std::size_t lines_up_to(const ProseLines& lines, std::size_t most) {
  return std::min(lines.size(), skip_blank_lines(lines, 0) + most);
}

bool find_symbol(const ProseLines& lines, std::string& symbol) {
  bool has_un_words = false;
  const std::size_t end = lines_up_to(lines, kMaxSymbolLine);
  for (std::size_t at = 0; at < end; ++at) {
    if (lines[at].text.size() > kMaxHeadlineBytes) break;
    if (symbol.empty()) symbol = find_un_symbol(lines[at].text);
    const auto parts = columns(lines[at].text);
    has_un_words = has_un_words || std::any_of(parts.begin(), parts.end(), names_un);
  }
  return has_un_words && !symbol.empty();
}

// "Held at Headquarters, New York, on Monday, 28 July 2008, at 3 p.m.", "Adopted by the Security
// Council at its 9941st meeting, on 28 July 2008"
std::optional<Date> date_of_event(std::string_view line) {
  if (!line.starts_with("Held at ") && !line.starts_with("Adopted by ")) return std::nullopt;
  const std::size_t on = line.rfind(" on ");
  return on == std::string_view::npos ? std::nullopt : parse_timed_date(line.substr(on + 4));
}

std::optional<Date> find_date(const ProseLines& lines) {
  std::optional<Date> event;
  const std::size_t end = lines_up_to(lines, kMaxMastheadLine);
  for (std::size_t at = 0; at < end; ++at) {
    if (lines[at].text.size() > kMaxHeadlineBytes) break;
    for (const std::string_view part : columns(lines[at].text)) {
      if (const auto date = parse_date_line(part)) return date;
    }
    if (!event) event = date_of_event(lines[at].text);
  }
  return event;
}

// Past the masthead and the agenda item, whose own title stands below it without a blank line.
std::size_t read_masthead(ProseLines& lines) {
  std::size_t at = 0;
  while (at < lines.size()) {
    if (lines[at].kind == ProseLineKind::kBlank) {
      ++at;
    } else if (is_agenda_line(lines[at])) {
      at = block_end(lines, at);
    } else if (is_masthead_line(lines[at])) {
      lines[at++].is_read = true;
    } else {
      break;
    }
  }
  return at;
}

struct Title {
  std::string text;
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool begins_title(const ProseLine& line) {
  return starts_with_any(fold_heading(line.text.substr(0, kMaxHeadlineBytes)), kTitleBeginnings);
}

// The block at `begin` as one line, up to a line that begins another title.
Title take_block(const ProseLines& lines, std::size_t begin) {
  Title title{std::string(), begin, begin};
  const std::size_t end = block_end(lines, begin);
  for (; title.end < end && title.text.size() <= kMaxTitleBytes; ++title.end) {
    if (title.end > begin && begins_title(lines[title.end])) break;
    title.text.append(" ").append(utf8_prefix(lines[title.end].text, kMaxTitleBytes + 1));
  }
  title.text = ascii::collapse_blanks(title.text);
  return title;
}

// "1. The present note", "I. INTRODUCTION"
bool is_numbered(std::string_view text) {
  const std::size_t dot = text.find('.');
  return dot != std::string_view::npos && dot > 0 && dot < 6 &&
         text.substr(0, dot).find_first_not_of("0123456789IVX") == std::string_view::npos;
}

bool is_title(std::string_view text) {
  return !text.empty() && text.size() <= kMaxTitleBytes && !is_numbered(text) &&
         std::string_view(".,:;").find(text.back()) == std::string_view::npos &&
         !starts_with_any(fold_heading(text), kNoTitles);
}

// A draft's own title stands below the line that names its sponsors; where it has none, that line
// is the title.
Title find_title(const ProseLines& lines, std::size_t at) {
  Title first = take_block(lines, at);
  if (!ends_with_any(fold_heading(first.text), kSponsoredEnds)) return first;
  Title second = take_block(lines, skip_blank_lines(lines, first.end));
  return is_title(second.text) ? second : first;
}

// A meeting record is called by the number of the meeting: "9941st meeting".
Title find_meeting(const ProseLines& lines) {
  const std::size_t end = lines_up_to(lines, kMaxMastheadLine);
  for (std::size_t at = 0; at < end; ++at) {
    for (const std::string_view part : columns(lines[at].text)) {
      if (fold_heading(part).ends_with(" meeting") && ascii::is_digit(part.front())) {
        return {ascii::collapse_blanks(part), at, at + 1};
      }
    }
  }
  return {};
}

bool is_meeting_record(std::string_view symbol) {
  return symbol.find("/PV.") != std::string_view::npos ||
         symbol.find("/SR.") != std::string_view::npos;
}

}  // namespace

bool read_un_paper(ProseLines& lines, ProseHeading& heading) {
  std::string symbol;
  if (!find_symbol(lines, symbol)) return false;
  heading.kind = "un-document";
  heading.symbol = std::move(symbol);
  heading.date = find_date(lines);
  const std::size_t body = read_masthead(lines);
  const Title title =
      is_meeting_record(heading.symbol) ? find_meeting(lines) : find_title(lines, body);
  if (!is_title(title.text)) return true;
  heading.title = title.text;
  for (std::size_t at = title.begin; at < title.end; ++at) lines[at].is_read = true;
  return true;
}

}  // namespace dragoman
