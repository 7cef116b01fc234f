#include "indexer/readers/xml/xml_text.h"

#include <algorithm>
#include <array>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::array<std::string_view, 5> kBreaks = {"", " ", "\t", "\n", "\n\n"};

// The length of the blank that the text begins with, 0 where it begins with none.
std::size_t blank_length(std::string_view text) {
  if (ascii::is_blank(text.front())) return 1;
  return text.starts_with(kNoBreakSpace) ? kNoBreakSpace.size() : 0;
}

std::size_t word_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && blank_length(text.substr(length)) == 0) ++length;
  return length;
}

}  // namespace

void XmlText::add(std::string_view text) {
  while (!text.empty()) {
    std::size_t length = blank_length(text);
    if (length != 0) {
      separate(TextBreak::kBlank);
    } else {
      length = word_length(text);
      add_exactly(text.substr(0, length));
    }
    text.remove_prefix(length);
  }
}

void XmlText::add_exactly(std::string_view text) {
  if (text.empty()) return;
  write_break();
  text_ += text;
}

void XmlText::separate(TextBreak kind) {
  pending_ = std::max(pending_, kind);
}

void XmlText::end_line() {
  separate(pending_ == TextBreak::kLine ? TextBreak::kParagraph : TextBreak::kLine);
}

void XmlText::write_break() {
  if (!text_.empty()) text_ += kBreaks[static_cast<std::size_t>(pending_)];
  pending_ = TextBreak::kNone;
}

}  // namespace dragoman
