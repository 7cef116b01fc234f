#pragma once

#include <string>
#include <string_view>

namespace dragoman::test {

/// The text as bytes of UTF-16, without a byte-order mark but where the text has one.
inline std::string utf16_bytes(std::u16string_view text, bool is_big_endian) {
  std::string out;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8U);
    const char low = static_cast<char>(unit & 0xFFU);
    out += is_big_endian ? high : low;
    out += is_big_endian ? low : high;
  }
  return out;
}

}  // namespace dragoman::test
