#include "analyzers/text/utf8.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace dragoman {
namespace {

// Windows-1252's 0x80..0x9F. The five unassigned bytes are the C1 controls of Latin-1, as WHATWG
// maps them.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void append_utf8(char32_t c, std::string& out) {
  std::array<std::uint8_t, U8_MAX_LENGTH> buffer{};
  int length = 0;
  U8_APPEND_UNSAFE(buffer.data(), length, c);
  out.append(buffer.begin(), buffer.begin() + length);
}

struct SequenceCount {
  std::size_t well_formed = 0;  // multi-byte sequences
  std::size_t ill_formed = 0;
};

// Calls on_sequence(begin, end, well_formed) for each character and each ill-formed part.
template <typename OnSequence>
void for_each_sequence(std::string_view bytes, OnSequence on_sequence) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const std::size_t size = bytes.size();
  for (std::size_t i = 0; i < size;) {
    const std::size_t begin = i;
    UChar32 c = 0;
    U8_NEXT(data, i, size, c);
    on_sequence(begin, i, c >= 0);
  }
}

SequenceCount count_sequences(std::string_view bytes) {
  SequenceCount count;
  for_each_sequence(bytes, [&](std::size_t begin, std::size_t end, bool well_formed) {
    if (!well_formed) ++count.ill_formed;
    if (well_formed && end - begin > 1) ++count.well_formed;
  });
  return count;
}

std::string repair_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for_each_sequence(bytes, [&](std::size_t begin, std::size_t end, bool well_formed) {
    if (well_formed) {
      out.append(bytes, begin, end - begin);
    } else {
      append_utf8(0xFFFD, out);
    }
  });
  return out;
}

std::string decode_windows_1252(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (const char byte : bytes) {
    const auto code = static_cast<unsigned char>(byte);
    const bool special = code >= 0x80 && code < 0xA0;
    append_utf8(special ? kWindows1252[code - 0x80U] : code, out);
  }
  return out;
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  bool good = true;
  for_each_sequence(bytes,
                    [&](std::size_t, std::size_t, bool well_formed) { good &= well_formed; });
  return good;
}

std::size_t ascii_length(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080U;
  std::size_t length = 0;
  for (std::uint64_t eight = 0; length + sizeof eight <= text.size(); length += sizeof eight) {
    std::memcpy(&eight, text.data() + length, sizeof eight);
    if ((eight & kHighBits) != 0) break;
  }
  while (length < text.size() && static_cast<unsigned char>(text[length]) < 0x80) ++length;
  return length;
}

std::string_view encoding_name(Encoding encoding) {
  switch (encoding) {
    case Encoding::kUtf8: return "UTF-8";
    case Encoding::kUtf8Repaired: return "UTF-8 with errors";
    case Encoding::kWindows1252: return "Windows-1252";
  }
  return "";
}

DecodedText decode_text(std::string bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  const SequenceCount count = count_sequences(bytes);
  if (count.ill_formed == 0) return {std::move(bytes), Encoding::kUtf8, 0};
  if (count.well_formed > count.ill_formed) {
    return {repair_utf8(bytes), Encoding::kUtf8Repaired, count.ill_formed};
  }
  return {decode_windows_1252(bytes), Encoding::kWindows1252, 0};
}

bool looks_binary(std::string_view bytes) {
  return bytes.substr(0, std::size_t{8} << 10U).find('\0') != std::string_view::npos;
}

std::string_view utf8_prefix(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) --bytes;
  return text.substr(0, bytes);
}

}  // namespace dragoman
