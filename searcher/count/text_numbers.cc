#include "searcher/count/text_numbers.h"

#include <functional>

namespace dragoman {

TextNumbers::TextNumbers() : slots_(64), begins_(1) {}

TextNumbers::Number TextNumbers::add(std::string_view text) {
  const std::size_t hash = std::hash<std::string_view>()(text);
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at] != 0; at = (at + 1) & mask) {
    const std::uint32_t number = slots_[at] - 1;
    if (hashes_[number] == hash && this->text(number) == text) return {number, false};
  }
  const auto number = static_cast<std::uint32_t>(size());
  slots_[at] = number + 1;
  hashes_.push_back(hash);
  bytes_ += text;
  begins_.push_back(static_cast<std::uint32_t>(bytes_.size()));
  if (2 * size() > slots_.size()) grow();
  return {number, true};
}

std::string_view TextNumbers::text(std::uint32_t number) const {
  return std::string_view(bytes_).substr(begins_[number], begins_[number + 1] - begins_[number]);
}

void TextNumbers::grow() {
  slots_.assign(2 * slots_.size(), 0);
  const std::size_t mask = slots_.size() - 1;
  for (std::uint32_t number = 0; number < size(); ++number) {
    std::size_t at = hashes_[number] & mask;
    while (slots_[at] != 0) at = (at + 1) & mask;
    slots_[at] = number + 1;
  }
}

}  // namespace dragoman
