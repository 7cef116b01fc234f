#include "analyzers/schema/word_marks.h"

#include <algorithm>

#include "analyzers/schema/encoding.h"

namespace dragoman {
void WordMarkWriter::add(std::uint32_t position, std::size_t byte) {
  for (; position >= next_; next_ += kMarkedPositions) {
    put_varint(byte - last_, bytes_);
    last_ = byte;
  }
}

WordMarks::WordMarks(std::string_view bytes) {
  std::size_t byte = 0;
  while (!bytes.empty()) bytes_.push_back(byte += take_varint(bytes));
}

WordMarks::Mark WordMarks::before(std::uint32_t position) const {
  const std::size_t number = std::min<std::size_t>(position / kMarkedPositions, bytes_.size());
  if (number == 0) return {};
  return {static_cast<std::uint32_t>(number) * kMarkedPositions, bytes_[number - 1]};
}

std::size_t WordMarks::byte_behind(std::uint32_t position, std::size_t size) const {
  const std::size_t number = position / kMarkedPositions;
  return number < bytes_.size() ? std::min(bytes_[number], size) : size;
}

}  // namespace dragoman
