#include "analyzers/cable/header/header_lines.h"

#include <algorithm>
#include <array>

#include "analyzers/cable/header/header_keys.h"
#include "analyzers/cable/header/inline_keys.h"
#include "analyzers/cable/marks/classification.h"
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
    if (above_banner_) shorten(find_inline_address(part));
    shorten(find_inline_key(part, line.kind, above_keys_));
    shorten(find_inline_text(part, line));
    add(line, begin, part.size(), part.size() == end - begin);
    return begin + part.size();
  }

  // Keeps a line but for the blanks between two keys on one.
  void add(KeyedText line, std::size_t begin, std::size_t length, bool is_whole) {
    if (line.kind == LineKind::kSubject && has_subject_) line.kind = LineKind::kOther;
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
