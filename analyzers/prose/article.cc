// Articles: a headline, bylines, the date on a line of its own or in the dateline.

#include "analyzers/prose/date_line.h"
#include "analyzers/prose/heading_kinds.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxBlockLines = 4;     // headline and subtitles; more is a list or a poem
constexpr std::size_t kMaxHeadlineLines = 3;  // one headline, wrapped
constexpr std::size_t kMaxHeadLines = 8;      // with text, above the first paragraph
constexpr int kMaxDatelines = 3;              // paragraphs in which a dateline is looked for

bool is_bulleted(std::string_view text) {
  return text.starts_with("•") || text.starts_with("* ") || text.starts_with("- ");
}

bool is_headline_text(const ProseLine& line) {
  return line.kind == ProseLineKind::kShort && !is_bulleted(line.text) &&
         std::string_view(",:;").find(line.text.back()) == std::string_view::npos;
}

// Whether the second line continues the headline of the first.
bool continues_headline(const ProseLine& first, const ProseLine& second) {
  if (second.kind != ProseLineKind::kShort) return false;
  return ascii::is_lower(second.text.front()) ||
         (is_in_capitals(first.text) && is_in_capitals(second.text));
}

// The headline is one where text follows it after a blank line, a byline or a date. Short lines
// that run up to a full stop are a paragraph broken into lines; a long line below is a paragraph.
bool has_text_behind(const ProseLines& lines, std::size_t begin, std::size_t end) {
  for (std::size_t at = end; at < lines.size(); ++at) {
    const ProseLine& line = lines[at];
    switch (line.kind) {
      case ProseLineKind::kBlank: {
        const bool is_block_short = at - begin <= kMaxBlockLines;
        return is_block_short && skip_blank_lines(lines, at) < lines.size();
      }
      case ProseLineKind::kParagraph: return line.text.size() > kMaxHeadlineBytes;
      case ProseLineKind::kShort: break;
      default: return true;
    }
  }
  return false;
}

void read_headline(ProseLines& lines, std::size_t begin, ProseHeading& heading) {
  if (begin >= lines.size() || !is_headline_text(lines[begin])) return;
  std::size_t end = begin + 1;
  while (end < lines.size() && end - begin < kMaxHeadlineLines &&
         continues_headline(lines[begin], lines[end])) {
    ++end;
  }
  if (!has_text_behind(lines, begin, end)) return;
  std::string title;
  for (std::size_t at = begin; at < end; ++at) {
    title.append(at == begin ? "" : " ").append(lines[at].text);
    lines[at].is_read = true;
  }
  heading.title = ascii::collapse_blanks(title);
}

void read_head_line(ProseLine& line, ProseHeading& heading) {
  if (line.kind == ProseLineKind::kDate && !heading.date) {
    heading.date = line.date;
    line.is_read = is_bare_date(line);
  } else if (line.kind == ProseLineKind::kByline && !heading.date) {
    heading.date = parse_trailing_date(line.text);
  } else if (line.kind == ProseLineKind::kSubject && heading.title.empty()) {
    heading.title = ascii::collapse_blanks(line.text);
    line.is_read = true;
  }
}

// The date and the subject, where lines above the first paragraph have them.
void read_head_lines(ProseLines& lines, ProseHeading& heading) {
  const std::size_t end = first_paragraph(lines);
  std::size_t seen = 0;
  for (std::size_t at = 0; at < end && seen < kMaxHeadLines; ++at) {
    if (lines[at].kind == ProseLineKind::kBlank) continue;
    read_head_line(lines[at], heading);
    ++seen;
  }
}

std::optional<Date> find_dateline(const ProseLines& lines) {
  int paragraphs = 0;
  std::size_t seen = 0;
  for (const ProseLine& line : lines) {
    if (line.kind == ProseLineKind::kBlank) continue;
    if (const auto date = parse_dateline(line.text)) return date;
    paragraphs += line.kind == ProseLineKind::kParagraph ? 1 : 0;
    if (paragraphs == kMaxDatelines || ++seen == kMaxHeadLines) break;
  }
  return std::nullopt;
}

}  // namespace

void read_article(ProseLines& lines, ProseHeading& heading) {
  std::size_t first = skip_blank_lines(lines, 0);
  while (first < lines.size() && lines[first].kind == ProseLineKind::kDate) {
    first = skip_blank_lines(lines, first + 1);
  }
  read_headline(lines, first, heading);
  read_head_lines(lines, heading);
  if (!heading.date) heading.date = find_dateline(lines);
}

}  // namespace dragoman
