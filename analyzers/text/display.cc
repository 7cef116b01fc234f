#include "analyzers/text/display.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>
#include <cstdio>

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

bool is_escaped_in_json(UChar32 c) {
  if (c < 0x7F) return false;
  return c < 0xA0 || c == 0x2028 || c == 0x2029 || is_bidi_control(c);
}

std::string json_escape(UChar32 c) {
  std::array<char, 16> escape{};
  std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
  return escape.data();
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

// Outside its strings JSON is ASCII, so each such character stands in a string.
std::string escape_controls_in_json(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  std::size_t copied = 0;
  const auto* data = reinterpret_cast<const std::uint8_t*>(json.data());
  for (std::size_t i = 0; i < json.size();) {
    if (data[i] < 0x7F) {
      ++i;
      continue;
    }
    const std::size_t begin = i;
    UChar32 c = 0;
    U8_NEXT(data, i, json.size(), c);
    if (!is_escaped_in_json(c)) continue;
    out += json.substr(copied, begin - copied);
    out += json_escape(c);
    copied = i;
  }
  out += json.substr(copied);
  return out;
}

std::string shortened(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return std::string(text);
  return std::string(utf8_prefix(text, bytes)) + "…";
}

}  // namespace dragoman
