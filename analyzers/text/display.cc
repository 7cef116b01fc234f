#include "analyzers/text/display.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

bool is_bidi_control(UChar32 c) {
  return u_hasBinaryProperty(c, UCHAR_BIDI_CONTROL) != 0;
}

DisplayClass classify(UChar32 c) {
  if (c < 0) return DisplayClass::kHidden;
  if (c == ' ' || c == '\t' || c == '\n' || c == '\r') return DisplayClass::kBlank;
  if (c < 0x7F) return c < 0x20 ? DisplayClass::kHidden : DisplayClass::kNarrow;
  const auto type = u_charType(c);
  if (type == U_CONTROL_CHAR || is_bidi_control(c)) return DisplayClass::kHidden;
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) {
    return DisplayClass::kMark;
  }
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? DisplayClass::kWide
                                                       : DisplayClass::kNarrow;
}

}  // namespace

void for_each_display_character(
    std::string_view text,
    const std::function<void(std::string_view character, DisplayClass display)>& on_character) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
  const std::size_t size = text.size();
  for (std::size_t i = 0; i < size;) {
    const std::size_t begin = i;
    UChar32 c = 0;
    U8_NEXT(data, i, size, c);
    on_character(text.substr(begin, i - begin), classify(c));
  }
}

std::size_t display_columns(std::string_view text) {
  std::size_t columns = 0;
  for_each_display_character(text, [&](std::string_view, const DisplayClass display) {
    if (display == DisplayClass::kNarrow || display == DisplayClass::kBlank) ++columns;
    if (display == DisplayClass::kWide) columns += 2;
  });
  return columns;
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for_each_display_character(text, [&](std::string_view character, const DisplayClass display) {
    if (display == DisplayClass::kBlank) {
      out += ' ';
    } else if (display != DisplayClass::kHidden) {
      out += character;
    }
  });
  return out;
}

std::string shortened(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return std::string(text);
  return std::string(utf8_prefix(text, bytes)) + "…";
}

}  // namespace dragoman
