#pragma once
// Encodings that records and forward indexes share. Pure functions; safe from any thread.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dragoman {

/// Throws the WorldError for bytes in the index that no program wrote like this.
[[noreturn]] void throw_damaged();

/// LEB128: seven bits a byte, low bits first, the high bit set on all bytes but the last.
void put_varint(std::size_t number, std::string& out);

/// Takes one of at most 56 bits from the front. Throws as throw_damaged().
std::size_t take_varint(std::string_view& bytes);

/// A number of all its bytes, the lowest first.
template <std::unsigned_integral Number>
void put_fixed(Number number, std::string& out) {
  for (unsigned shift = 0; shift < 8 * sizeof number; shift += 8) {
    out += static_cast<char>(number >> shift & 0xFFU);
  }
}

/// The one that begins at that byte; all of its bytes must be there.
template <std::unsigned_integral Number>
Number fixed_at(std::string_view bytes, std::size_t begin) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < sizeof(Number); ++i) {
    number |= std::uint64_t{static_cast<unsigned char>(bytes[begin + i])} << 8 * i;
  }
  return static_cast<Number>(number);
}

}  // namespace dragoman
