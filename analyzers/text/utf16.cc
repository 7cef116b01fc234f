#include "analyzers/text/utf16.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace dragoman {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kTold = std::size_t{8} << 10U;
constexpr std::size_t kFewestUnits = 4;
constexpr std::size_t kAsciiPart = 8;  // at least one unit in this many

char16_t unit_of(char first, char second, bool is_big_endian) {
  const auto a = static_cast<unsigned char>(first);
  const auto b = static_cast<unsigned char>(second);
  return static_cast<char16_t>(is_big_endian ? (a << 8U) | b : (b << 8U) | a);
}

bool is_control(char16_t unit) {
  return (unit < 0x20 && (unit < '\t' || unit > '\r')) || unit == 0x7F;
}

bool is_two_letters(char16_t unit) {
  const auto is_plain = [](unsigned byte) { return byte >= 0x20 && byte < 0x7F; };
  return is_plain(unit >> 8U) && is_plain(unit & 0xFFU);
}

// Where most of the rest would be two letters of ASCII each, it is those, with NULs between.
bool looks_like_utf16(std::string_view head, bool is_big_endian) {
  std::size_t units = 0;
  std::size_t ascii = 0;
  std::size_t two_letters = 0;
  for (std::size_t at = 0; at + 1 < std::min(head.size(), kTold); at += 2, ++units) {
    const char16_t unit = unit_of(head[at], head[at + 1], is_big_endian);
    if (is_control(unit)) return false;
    if (unit < 0x80) ++ascii;
    if (is_two_letters(unit)) ++two_letters;
  }
  return units >= kFewestUnits && ascii * kAsciiPart >= units && two_letters * 2 <= units - ascii;
}

void append_utf8(UChar32 c, std::string& out) {
  std::array<std::uint8_t, U8_MAX_LENGTH> buffer{};
  int length = 0;
  U8_APPEND_UNSAFE(buffer.data(), length, static_cast<std::uint32_t>(c));
  out.append(buffer.begin(), buffer.begin() + length);
}

}  // namespace

std::optional<Utf16Form> recognise_utf16(std::string_view head) {
  if (head.starts_with("\xFF\xFE\0\0"sv)) return std::nullopt;
  if (head.starts_with("\xFF\xFE"sv)) return Utf16Form{false, true};
  if (head.starts_with("\xFE\xFF"sv)) return Utf16Form{true, true};
  for (const bool is_big_endian : {false, true}) {
    if (looks_like_utf16(head, is_big_endian)) return Utf16Form{is_big_endian, false};
  }
  return std::nullopt;
}

void Utf16Decoder::decode(std::string_view bytes, std::string& out) {
  for (const char byte : bytes) {
    if (!first_) {
      first_ = static_cast<unsigned char>(byte);
      continue;
    }
    take(unit_of(static_cast<char>(*first_), byte, is_big_endian_), out);
    first_.reset();
  }
}

void Utf16Decoder::take(char16_t unit, std::string& out) {
  if (lead_ != 0 && U16_IS_TRAIL(unit)) {
    append_utf8(U16_GET_SUPPLEMENTARY(lead_, unit), out);
    lead_ = 0;
    return;
  }
  if (lead_ != 0) repair(out);
  lead_ = 0;
  if (U16_IS_LEAD(unit)) {
    lead_ = unit;
  } else if (U16_IS_TRAIL(unit)) {
    repair(out);
  } else {
    append_utf8(unit, out);
  }
}

void Utf16Decoder::finish(std::string& out) {
  if (lead_ != 0 || first_) repair(out);
  lead_ = 0;
  first_.reset();
}

void Utf16Decoder::repair(std::string& out) {
  append_utf8(0xFFFD, out);
  ++repairs_;
}

}  // namespace dragoman
