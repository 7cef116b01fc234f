#include "analyzers/cable/body/body.h"

#include <algorithm>
#include <utility>

#include "analyzers/cable/body/body_lines.h"
#include "analyzers/cable/body/body_parts.h"
#include "analyzers/cable/body/line_wraps.h"
#include "analyzers/cable/body/paragraph_numbers.h"
#include "analyzers/cable/marks/paragraph_mark.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::string_view kPilcrow = "\u00B6";
constexpr std::size_t kMinLengthForInlineMarks = 100;  // longer than a line of a teletype

std::vector<std::string_view> texts_of(const std::vector<BodyLine>& lines) {
  std::vector<std::string_view> texts;
  for (const BodyLine& line : lines) {
    if (line.kind == BodyLineKind::kText) texts.push_back(line.text);
  }
  return texts;
}

// Writes the clean text line by line, and opens and closes its paragraphs.
class BodyWriter {
 public:
  explicit BodyWriter(const std::vector<BodyLine>& lines)
      : lines_(lines), headings_(find_headings(lines)), numbers_(texts_of(lines)) {
    for (const BodyLine& line : lines) wraps_.learn(line.text);
  }

  CableBody write() {
    for (at_ = 0; at_ < lines_.size(); ++at_) write_line(lines_[at_]);
    close_paragraph();
    mark_summary(body_);
    body_.classified_by = find_classified_by(body_);
    body_.signature = find_signature(body_.text);
    body_.redactions = count_redactions(body_.text);
    return std::move(body_);
  }

 private:
  void write_line(const BodyLine& line) {
    switch (line.kind) {
      case BodyLineKind::kText: return write_text(line.text);
      case BodyLineKind::kPageBreak: is_after_break_ = true; return;
      case BodyLineKind::kRule: is_after_rule_ = true; return;
      case BodyLineKind::kBlank: is_after_blank_ = true;
    }
  }

  // Around a page break blank lines mean nothing: what breaks off above continues below.
  bool is_new_block() const {
    if (is_after_rule_ || !is_after_break_) return is_after_rule_ || is_after_blank_;
    constexpr std::string_view kEnds = ".!?\"):";
    const std::string_view above = ascii::trim(last_line());
    return above.empty() || kEnds.find(above.back()) != std::string_view::npos;
  }

  void write_text(std::string_view line) {
    if (is_new_block()) end_block();
    is_after_blank_ = is_after_break_ = is_after_rule_ = false;
    const bool is_heading = headings_[at_];
    if (is_heading != is_heading_) close_paragraph();
    is_heading_ = is_heading;
    line = begin_with_mark(line);
    if (line.size() >= kMinLengthForInlineMarks && !is_heading) line = split_at_marks(line);
    if (line.starts_with(kPilcrow)) line = ascii::trim(line.substr(kPilcrow.size()));
    append(line);
    is_block_open_ = true;
  }

  // Opens a paragraph where the line begins with its mark; what is left of the line.
  std::string_view begin_with_mark(std::string_view line) {
    auto mark = parse_paragraph_mark(line);
    if (!mark) return line;
    const bool is_portion = mark->number == 0 && !is_block_open_;
    if (!is_portion && (mark->number == 0 || !numbers_.accept(*mark))) return line;
    open_paragraph(*mark);
    return line.substr(mark->length);
  }

  // Writes the paragraphs that follow each other on the line, except the last.
  std::string_view split_at_marks(std::string_view line) {
    for (std::size_t at = find_inline_mark(line, numbers_.next()); at != std::string_view::npos;
         at = find_inline_mark(line, numbers_.next())) {
      append(ascii::trim(line.substr(0, at)));
      line = begin_with_mark(line.substr(at));
    }
    return line;
  }

  // A block of lines without a number of its own continues the numbered paragraph above it.
  void end_block() {
    is_block_open_ = false;
    if (is_heading_ || !is_numbered_) close_paragraph();
    if (!body_.text.empty() && !body_.text.ends_with("\n\n")) body_.text += '\n';
  }

  void append(std::string_view line) {
    if (line.empty()) return;
    std::string& text = body_.text;
    const std::string_view above = ascii::trim(last_line());
    if (has_paragraph_ && breaks_word(above, line)) {
      text.resize(text.find_last_of('-') + (wraps_.keeps_hyphen(above, line) ? 1 : 0));
    }
    if (!has_paragraph_) open_paragraph({});
    CableParagraph& paragraph = body_.paragraphs.back();
    if (paragraph.begin == paragraph.end) paragraph.begin = text.size();
    text += line;
    paragraph.end = text.size();
    text += '\n';
  }

  std::string_view last_line() const {
    if (!has_paragraph_ || body_.text.empty() || body_.text.ends_with("\n\n")) return {};
    const CableParagraph& paragraph = body_.paragraphs.back();
    const std::string_view text =
        std::string_view(body_.text).substr(paragraph.begin, paragraph.end - paragraph.begin);
    return text.substr(text.size() - std::min<std::size_t>(text.size(), 80));
  }

  void open_paragraph(const ParagraphMark& mark) {
    close_paragraph();
    CableParagraph paragraph;
    paragraph.number = mark.number;
    paragraph.portion = mark.portion;
    paragraph.is_heading = is_heading_;
    paragraph.begin = paragraph.end = body_.text.size();
    body_.paragraphs.push_back(std::move(paragraph));
    has_paragraph_ = true;
    is_numbered_ = mark.number != 0;
  }

  void close_paragraph() {
    const bool is_empty =
        has_paragraph_ && body_.paragraphs.back().begin == body_.paragraphs.back().end;
    if (is_empty && body_.paragraphs.back().number == 0) body_.paragraphs.pop_back();
    has_paragraph_ = false;
    is_numbered_ = false;
  }

  const std::vector<BodyLine>& lines_;
  std::vector<bool> headings_;
  ParagraphNumbers numbers_;
  LineWraps wraps_;
  CableBody body_;
  std::size_t at_ = 0;
  bool has_paragraph_ = false;   // one is open
  bool is_numbered_ = false;     // it has a number
  bool is_heading_ = false;      // the line above is one
  bool is_block_open_ = false;   // the line above is text
  bool is_after_blank_ = false;  // since the line above: a blank line, a page break, a rule
  bool is_after_break_ = false;
  bool is_after_rule_ = false;
};

}  // namespace

CableBody read_cable_body(std::string_view text, std::size_t body_begin, const Telegram& telegram) {
  body_begin = std::min(body_begin, text.size());
  const auto lines = read_body_lines(text, body_begin, telegram.post);
  return BodyWriter(lines).write();
}

}  // namespace dragoman
