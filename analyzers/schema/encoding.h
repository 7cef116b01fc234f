#pragma once
// Encodings that records and forward indexes share. Pure functions; safe from any thread.

#include <cstddef>
#include <string>
#include <string_view>

namespace dragoman {

/// Throws the WorldError for bytes in the index that no program wrote like this.
[[noreturn]] void throw_damaged();

/// LEB128: seven bits a byte, low bits first, the high bit set on all bytes but the last.
void put_varint(std::size_t number, std::string& out);

/// Takes one of at most 56 bits from the front. Throws as throw_damaged().
std::size_t take_varint(std::string_view& bytes);

}  // namespace dragoman
