#include "searcher/print/text_offsets.h"

#include <algorithm>

namespace dragoman {
namespace {

// What one byte of UTF-8 adds: a character counts with its first byte, in UTF-16 twice where it has
// four.
std::size_t units_of(char c, OffsetUnit unit) {
  const auto byte = static_cast<unsigned char>(c);
  if (unit == OffsetUnit::kBytes) return 1;
  if ((byte & 0xC0U) == 0x80U) return 0;
  return unit == OffsetUnit::kUtf16 && byte >= 0xF0U ? 2 : 1;
}

}  // namespace

std::size_t TextOffsets::before(std::size_t byte) {
  for (; byte_ < std::min(byte, text_.size()); ++byte_) count_ += units_of(text_[byte_], unit_);
  return count_;
}

}  // namespace dragoman
