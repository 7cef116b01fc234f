#include "analyzers/schema/encoding.h"

#include "analyzers/text/error.h"

namespace dragoman {

void throw_damaged() {
  throw WorldError("a document of the index is damaged (rebuild it from its sources)");
}

void put_varint(std::size_t number, std::string& out) {
  while (number >= 0x80) {
    out += static_cast<char>((number & 0x7FU) | 0x80U);
    number >>= 7U;
  }
  out += static_cast<char>(number);
}

std::size_t take_varint(std::string_view& bytes) {
  std::size_t number = 0;
  for (unsigned shift = 0; shift < 56; shift += 7) {
    if (bytes.empty()) throw_damaged();
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    number |= std::size_t{byte & 0x7FU} << shift;
    if (byte < 0x80) return number;
  }
  throw_damaged();
}

}  // namespace dragoman
