#include "analyzers/chain/written_words.h"

#include <xxhash.h>
#include <algorithm>
#include <cstddef>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kShortestWritten = 3;
constexpr std::size_t kLongestWritten = 40;

std::uint16_t written_hash_at(std::string_view value, std::size_t at) {
  const auto low = static_cast<unsigned char>(value[2 * at]);
  const auto high = static_cast<unsigned char>(value[2 * at + 1]);
  return static_cast<std::uint16_t>(low | high << 8U);
}

}  // namespace

std::optional<std::uint16_t> written_hash(std::string_view word) {
  if (word.size() < kShortestWritten || word.size() > kLongestWritten) return std::nullopt;
  char letters[kLongestWritten];
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (!ascii::is_letter(word[i])) return std::nullopt;
    letters[i] = ascii::to_lower(word[i]);
  }
  return static_cast<std::uint16_t>(XXH3_64bits(letters, word.size()));
}

void WrittenWordWriter::add(std::string_view word) {
  if (const auto hash = written_hash(word)) hashes_.push_back(*hash);
}

std::string WrittenWordWriter::take() {
  std::sort(hashes_.begin(), hashes_.end());
  hashes_.erase(std::unique(hashes_.begin(), hashes_.end()), hashes_.end());
  std::string value;
  value.reserve(2 * hashes_.size());
  for (const std::uint16_t hash : hashes_) {
    value += static_cast<char>(hash & 0xFFU);
    value += static_cast<char>(hash >> 8U);
  }
  hashes_.clear();
  return value;
}

bool has_written_hash(std::string_view value, std::uint16_t hash) {
  std::size_t begin = 0;
  std::size_t end = value.size() / 2;
  while (begin < end) {
    const std::size_t middle = begin + (end - begin) / 2;
    const std::uint16_t found = written_hash_at(value, middle);
    if (found == hash) return true;
    if (found < hash) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  return false;
}

}  // namespace dragoman
