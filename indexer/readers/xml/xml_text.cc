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

// What a transcription may have at a line's end within a word: a hyphen, U+2010, U+2011, a soft
// hyphen, or the sign that diplomatic editions print for one.
constexpr std::array<std::string_view, 5> kHyphens = {"-", "\u2010", "\u2011", "\u00AD", "\u00AC"};

// Whether a character of more than one byte is a sign: those of Latin-1 and General Punctuation.
bool is_wide_sign(std::string_view character) {
  return character.starts_with('\xC2') || character.starts_with("\xE2\x80") ||
         character.starts_with("\xE2\x81");
}

// The bytes of the text's last character.
std::size_t last_character_length(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() &&
         (static_cast<unsigned char>(text[text.size() - length]) & 0xC0U) == 0x80U) {
    ++length;
  }
  return length;
}

bool is_of_word(std::string_view character) {
  if (character.size() == 1) return ascii::is_alnum(character.front());
  return !is_wide_sign(character);
}

std::size_t word_length(std::string_view text) {
  std::size_t length = 0;
  for (; length < text.size(); ++length) {
    if (ascii::is_blank(text[length])) break;
    const bool may_be_wide = text[length] == kNoBreakSpace.front();
    if (may_be_wide && text.substr(length).starts_with(kNoBreakSpace)) break;
  }
  return length;
}

}  // namespace

std::string_view word_at_end(std::string_view text) {
  std::string_view before = text;
  while (!before.empty()) {
    const std::size_t length = last_character_length(before);
    if (!is_of_word(before.substr(before.size() - length))) break;
    before.remove_suffix(length);
  }
  return text.substr(before.size());
}

bool begins_with_word(std::string_view text) {
  if (text.empty()) return false;
  const bool is_wide = static_cast<unsigned char>(text.front()) >= 0x80;
  return is_wide ? !is_wide_sign(text) : ascii::is_alnum(text.front());
}

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
  if (!joins_) pending_ = std::max(pending_, kind);
}

void XmlText::join() {
  pending_ = TextBreak::kNone;
  joins_ = true;
  for (const std::string_view hyphen : kHyphens) {
    const std::string_view text = text_;
    if (!text.ends_with(hyphen)) continue;
    const std::string_view before = text.substr(0, text.size() - hyphen.size());
    if (!word_at_end(before).empty()) text_.resize(before.size());
    return;
  }
}

std::string_view XmlText::open_word() const {
  return is_open() ? word_at_end(text_) : std::string_view();
}

void XmlText::end_line() {
  separate(pending_ == TextBreak::kLine ? TextBreak::kParagraph : TextBreak::kLine);
}

void XmlText::write_break() {
  if (!text_.empty()) text_ += kBreaks[static_cast<std::size_t>(pending_)];
  pending_ = TextBreak::kNone;
  joins_ = false;
}

}  // namespace dragoman
