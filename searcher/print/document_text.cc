#include "searcher/print/document_text.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/values.h"
#include "analyzers/text/display.h"
#include "searcher/print/text_layout.h"

namespace dragoman {
namespace {

constexpr std::size_t kLabelWidth = 16;
constexpr std::size_t kLeastProse = 40;    // columns: shorter full lines are no prose
constexpr std::size_t kLongestLine = 100;  // columns
constexpr std::size_t kRaggedness = 3;     // columns that a full line may lack

struct Range {
  std::size_t begin = 0;  // bytes, `end` exclusive
  std::size_t end = 0;
};

// A part of the text that is printed apart from others: the lines between blank ones, or those of a
// paragraph.
struct Block {
  std::vector<Range> lines;
  const Paragraph* paragraph = nullptr;
};

bool is_blank_line(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

std::vector<Block> blocks_of(std::string_view text, const std::vector<Paragraph>& paragraphs) {
  std::vector<Block> blocks;
  auto next = paragraphs.begin();
  bool begins = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const Paragraph* paragraph = nullptr;
    for (; next != paragraphs.end() && next->begin < end; ++next) paragraph = &*next;
    if (is_blank_line(text.substr(at, end - at))) {
      begins = true;
    } else {
      if (begins || paragraph != nullptr) blocks.emplace_back();
      if (paragraph != nullptr) blocks.back().paragraph = paragraph;
      blocks.back().lines.push_back({at, end});
      begins = false;
    }
    at = end + 1;
  }
  return blocks;
}

std::string_view part_of(std::string_view text, const Range& range) {
  return text.substr(range.begin, range.end - range.begin);
}

// The columns of the text's full lines. Longer lines are paragraphs that were never broken.
std::size_t line_length(std::string_view text, const std::vector<Block>& blocks) {
  std::size_t length = 0;
  for (const Block& block : blocks) {
    for (const Range& line : block.lines) {
      const std::size_t wide = columns(part_of(text, line));
      if (wide <= kLongestLine) length = std::max(length, wide);
    }
  }
  return length;
}

// Whether a line was broken because it was full. Others, such as a table's, mean to end where they
// do.
bool is_full(std::string_view line, std::string_view next, std::size_t length) {
  const bool indented = line.starts_with("  ") || next.starts_with(' ') || next.starts_with('\t');
  if (length < kLeastProse || indented || columns(line) > kLongestLine) return false;
  const std::size_t word = columns(next.substr(0, next.find(' ')));
  return columns(line) + 1 + word + kRaggedness > length;
}

class DocumentWriter {
 public:
  DocumentWriter(const DocumentView& view, const Presentation& presentation, std::ostream& out)
      : view_(view),
        document_(view.document),
        style_{presentation.colour},
        width_(presentation.screen.columns),
        out_(out) {}

  void write() {
    out_ << style_.accent(printable(document_.first(Field::kId))) << '\n';
    const std::string_view title = document_.first(Field::kTitle);
    if (!title.empty())
      write_wrapped(highlighted(title, view_.title_matches, {0, title.size()}, true));
    out_ << '\n';
    for (const FieldInfo& row : field_table()) write_field(row);
    const std::string_view text = document_.first(Field::kText);
    const std::vector<Block> blocks = blocks_of(text, view_.paragraphs);
    length_ = line_length(text, blocks);
    for (const Block& block : blocks) write_block(text, block);
  }

 private:
  void write_wrapped(const std::string& text) {
    for (const std::string& line : wrap(text, width_, 0)) out_ << line << '\n';
  }

  void write_field(const FieldInfo& row) {
    const bool elsewhere =
        row.field == Field::kId || row.field == Field::kTitle || row.field == Field::kText;
    if (elsewhere || !has_shown_values(row) || row.field == Field::kInferred) return;
    const std::string values = values_of(row);
    if (values.empty()) return;
    std::string label(row.name);
    label.front() = static_cast<char>(label.front() - 'a' + 'A');
    label.resize(std::max(label.size() + 1, kLabelWidth), ' ');
    for (const std::string& line : wrap(values, width_, label.size())) {
      out_ << style_.dim(label) << line.substr(label.size()) << '\n';
      label.assign(label.size(), ' ');
    }
  }

  // Lists with ';', since their values have commas; what was read from the text says so.
  std::string values_of(const FieldInfo& row) const {
    std::string out;
    for (const std::string& value : document_.all(row.field)) {
      out += out.empty() ? "" : "; ";
      out += printable(shown(row.field, value));
    }
    const auto inferred = document_.all(Field::kInferred);
    const bool is_inferred =
        std::find(inferred.begin(), inferred.end(), row.name) != inferred.end();
    return is_inferred && !out.empty() ? out + style_.dim(" (inferred)") : out;
  }

  std::string shown(Field field, const std::string& value) const {
    const auto date = document_.date();
    if (field == Field::kDate && date) {
      const bool timed = date->precision == DatePrecision::kMinute;
      return to_iso_day(*date) + (timed ? ' ' + to_iso_string(*date).substr(11, 5) + " UTC" : "");
    }
    const std::string name = label(field, value);
    return field == Field::kTopic && name != value ? value + ' ' + name : name;
  }

  void write_block(std::string_view text, const Block& block) {
    out_ << '\n';
    std::string begin = mark_of(block.paragraph);
    const bool heading =
        block.paragraph != nullptr && block.paragraph->role == ParagraphRole::kHeading;
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
      Range part = block.lines[i];
      while (i + 1 < block.lines.size() &&
             is_full(part_of(text, block.lines[i]), part_of(text, block.lines[i + 1]), length_)) {
        part.end = block.lines[++i].end;
      }
      const std::string shown = begin + with_pages(text, part, heading);
      if (columns(shown) > width_) {
        write_wrapped(shown);
      } else {
        out_ << shown << '\n';
      }
      begin.clear();
    }
  }

  // "¶4 (C) "
  std::string mark_of(const Paragraph* paragraph) const {
    if (paragraph == nullptr) return "";
    std::string mark;
    if (paragraph->number > 0) mark = "\u00b6" + std::to_string(paragraph->number);
    if (!paragraph->portion.empty())
      mark += (mark.empty() ? "(" : " (") + printable(paragraph->portion) + ')';
    return mark.empty() ? "" : style_.dim(mark) + ' ';
  }

  // "[p. 7] " stands where a page begins, also within a paragraph.
  std::string with_pages(std::string_view text, Range part, bool bold) {
    std::string out;
    for (; page_ < view_.pages.size() && view_.pages[page_].begin < part.end; ++page_) {
      const PageStart& page = view_.pages[page_];
      const Range before{part.begin, std::max(part.begin, page.begin)};
      out += highlighted(text, view_.text_matches, before, bold);
      if (page.begin > 0 || page.number > 1) {
        out += style_.dim("[p. " + std::to_string(page.number) + ']') + ' ';
      }
      part.begin = before.end;
    }
    return out + highlighted(text, view_.text_matches, part, bold);
  }

  std::string highlighted(std::string_view text, const Spans& matches, Range part,
                          bool bold) const {
    const auto plain = [&](std::size_t begin, std::size_t end) {
      const std::string shown = printable(text.substr(begin, end - begin));
      return bold && begin < end ? style_.bold(shown) : shown;
    };
    auto match =
        std::lower_bound(matches.begin(), matches.end(), part.begin,
                         [](const auto& span, std::size_t begin) { return span.first < begin; });
    std::string out;
    std::size_t at = part.begin;
    for (; match != matches.end() && match->second <= part.end; ++match) {
      out += plain(at, match->first) +
             style_.match(printable(text.substr(match->first, match->second - match->first)));
      at = match->second;
    }
    return out + plain(at, part.end);
  }

  const DocumentView& view_;
  const Document& document_;
  Style style_;
  std::size_t width_;
  std::size_t length_ = 0;  // of the text's full lines
  std::size_t page_ = 0;    // the next of the document's to be marked
  std::ostream& out_;
};

}  // namespace

void write_document_text(const DocumentView& view, const Presentation& presentation,
                         std::ostream& out) {
  DocumentWriter(view, presentation, out).write();
}

}  // namespace dragoman
