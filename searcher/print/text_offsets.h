#pragma once
// Offsets into a text in the unit that a program counts in.

#include <cstddef>
#include <string_view>

#include "searcher/print/presentation.h"

namespace dragoman {

/// Turns byte offsets, asked for in ascending order, into offsets of another unit. The text has to
/// outlive it.
class TextOffsets {
 public:
  TextOffsets(std::string_view text, OffsetUnit unit) : text_(text), unit_(unit) {}

  /// Of a byte on a character boundary; beyond the end that of the end.
  std::size_t before(std::size_t byte);

 private:
  std::string_view text_;
  OffsetUnit unit_;
  std::size_t byte_ = 0;
  std::size_t count_ = 0;
};

}  // namespace dragoman
