#include "analyzers/cable/header/header_lines.h"

#include <algorithm>
#include <array>

#include "analyzers/cable/header/header_keys.h"
#include "analyzers/cable/header/inline_keys.h"
#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/page_marker.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr int kMaxPartsOfLine = 40;  // keys run together; bounds the work on long lines

bool is_key_below_banner(LineKind kind) {
  return kind == LineKind::kExecutiveOrder || kind == LineKind::kTags || kind == LineKind::kSubject;
}

bool is_numbered_banner(const KeyedText& line) {
  return line.kind == LineKind::kBanner && parse_cable_banner(line.text)->number != 0;
}

// The length of a page mark that a line begins with and continues after; npos where it doesn't.
std::size_t leading_mark(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t");
  if (begin == std::string_view::npos || !line.substr(begin).starts_with("PAGE ")) {
    return std::string_view::npos;
  }
  const auto marks = find_page_markers(line.substr(begin), "");
  const bool is_leading = !marks.empty() && marks.front().begin == 0;
  return is_leading ? begin + marks.front().end : std::string_view::npos;
}

class LineReader {
 public:
  explicit LineReader(std::string_view text) : text_(utf8_prefix(text, kMaxHeaderBytes)) {}

  std::vector<HeaderLine> read() {
    std::size_t at = text_.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    while (at < text_.size() && !is_over()) at = read_line(at);
    return std::move(lines_);
  }

 private:
  bool is_over() const {
    const bool has_text = !lines_.empty() && lines_.back().kind == LineKind::kParagraph;
    return has_text || lines_.size() >= kMaxHeaderLines;
  }

  // Old texts end a line with CR LF, newer ones with LF; a CR alone is a blank.
  std::size_t read_line(std::size_t begin) {
    const std::size_t newline = text_.find('\n', begin);
    const std::size_t end = newline == std::string_view::npos ? text_.size() : newline + 1;
    for (int part = 0; begin < end && part < kMaxPartsOfLine; ++part) begin = read_part(begin, end);
    return end;
  }

  std::size_t read_part(std::size_t begin, std::size_t end) {
    std::string_view part = text_.substr(begin, end - begin);
    KeyedText line = read_key(ascii::trim(part), above_banner_);
    const auto shorten = [&](std::size_t length) {
      if (length >= part.size()) return;
      part = part.substr(0, length);
      line = read_key(ascii::trim(part), above_banner_);
    };
    shorten(leading_mark(part));
    if (above_banner_) shorten(find_inline_address(part));
    shorten(find_inline_key(part, line.kind, above_keys_));
    shorten(find_inline_references(part, line.kind));
    shorten(find_inline_text(part, line));
    add(line, begin, part.size(), part.size() == end - begin);
    return begin + part.size();
  }

  // Keeps a line, except the blanks between two keys on one.
  void add(KeyedText line, std::size_t begin, std::size_t length, bool is_whole) {
    if (line.kind == LineKind::kSubject && has_subject_) line.kind = LineKind::kSecondSubject;
    if (line.kind != LineKind::kBlank || is_whole) {
      lines_.push_back({line.kind, line.text, begin, begin + length});
    }
    has_subject_ = has_subject_ || line.kind == LineKind::kSubject;
    if (is_key_below_banner(line.kind)) above_keys_ = false;
    if (line.kind == LineKind::kDateTimeGroup) above_banner_ = true;  // it opens the addresses
    if (!above_keys_ || is_numbered_banner(line)) above_banner_ = false;
  }

  std::string_view text_;
  std::vector<HeaderLine> lines_;
  bool above_banner_ = true;
  bool above_keys_ = true;
  bool has_subject_ = false;
};

}  // namespace

std::vector<HeaderLine> read_header_lines(std::string_view text) {
  return LineReader(text).read();
}

}  // namespace dragoman
