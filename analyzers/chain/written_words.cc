#include "analyzers/chain/written_words.h"

#include <xxhash.h>
#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kShortestWritten = 3;
constexpr std::size_t kLongestWritten = 40;

constexpr std::size_t kCountBytes = 2;
constexpr std::size_t kMostHashes = 0xFFFF;
constexpr std::size_t kUpperBytes = 256;  // different ones

std::size_t bit_bytes(std::size_t hashes) {
  return (hashes + kUpperBytes + 7) / 8;
}

// The bits of a value.
class UpperBits {
 public:
  explicit UpperBits(std::string_view bytes) : bytes_(bytes) {}

  bool is_set(std::size_t bit) const { return (byte(bit / 8) >> bit % 8 & 1U) != 0; }

  // The bit after the first `zeros` zeros, or after all bits.
  std::size_t after_zeros(std::size_t zeros) const {
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= bytes_.size(); at += sizeof(std::uint64_t)) {
      std::uint64_t bits = 0;
      std::memcpy(&bits, bytes_.data() + at, sizeof bits);
      const auto here = static_cast<std::size_t>(64 - std::popcount(bits));
      if (here >= zeros) break;
      zeros -= here;
    }
    for (; at < bytes_.size(); ++at) {
      const auto here = static_cast<std::size_t>(8 - std::popcount(byte(at)));
      if (here >= zeros) break;
      zeros -= here;
    }
    std::size_t bit = 8 * at;
    for (; zeros > 0 && bit < 8 * bytes_.size(); ++bit) zeros -= is_set(bit) ? 0U : 1U;
    return bit;
  }

 private:
  unsigned char byte(std::size_t at) const { return static_cast<unsigned char>(bytes_[at]); }

  std::string_view bytes_;
};

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
  if (hashes_.size() > kMostHashes) hashes_.resize(kMostHashes);
  std::string value = {static_cast<char>(hashes_.size() & 0xFFU),
                       static_cast<char>(hashes_.size() >> 8U)};
  if (hashes_.empty()) return value;
  value.resize(kCountBytes + bit_bytes(hashes_.size()));
  for (std::size_t i = 0; i < hashes_.size(); ++i) {
    const std::size_t bit = i + (hashes_[i] >> 8U);
    char& byte = value[kCountBytes + bit / 8];
    byte = static_cast<char>(static_cast<unsigned char>(byte) | 1U << bit % 8);
    value += static_cast<char>(hashes_[i] & 0xFFU);
  }
  hashes_.clear();
  return value;
}

bool has_written_hash(std::string_view value, std::uint16_t hash) {
  if (value.size() < kCountBytes) return false;
  const std::size_t count = static_cast<unsigned char>(value[0]) |
                            static_cast<std::size_t>(static_cast<unsigned char>(value[1])) << 8U;
  const std::size_t lower_begin = kCountBytes + bit_bytes(count);
  if (count == 0 || value.size() != lower_begin + count) return false;
  const UpperBits bits(value.substr(kCountBytes, bit_bytes(count)));
  const std::size_t upper = hash >> 8U;
  std::size_t bit = bits.after_zeros(upper);
  for (; bit - upper < count && bits.is_set(bit); ++bit) {
    const auto lower = static_cast<unsigned char>(value[lower_begin + bit - upper]);
    if (lower == (hash & 0xFFU)) return true;
  }
  return false;
}

}  // namespace dragoman
