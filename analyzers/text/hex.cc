#include "analyzers/text/hex.h"

namespace dragoman {

std::string to_hex(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const char byte : bytes) {
    const auto code = static_cast<unsigned char>(byte);
    out += kDigits[code >> 4U];
    out += kDigits[code & 0xFU];
  }
  return out;
}

}  // namespace dragoman
