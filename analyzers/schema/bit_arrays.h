#pragma once
// Numbers in few bits, the lowest bit of a byte first; each array begins on a byte.
// Pure; safe from any thread.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace dragoman {

/// Numbers of `width` bits each, at most 32.
std::size_t packed_size(std::size_t numbers, unsigned width);  // in bytes
void put_packed(std::span<const std::uint32_t> numbers, unsigned width, std::string& out);

/// The number at that place; 0 past the end of the bytes.
std::uint32_t packed_at(std::string_view bytes, std::size_t place, unsigned width);

/// The numbers from a place on, one after the other: quicker than packed_at() for each.
class PackedNumbers {
 public:
  PackedNumbers(std::string_view bytes, std::size_t place, unsigned width)
      : bytes_(bytes), bit_(place * width), width_(width), mask_((std::uint64_t{1} << width) - 1) {}

  /// 0 past the end of the bytes.
  std::uint32_t next() {
    const std::size_t byte = bit_ / 8;
    std::uint64_t word = 0;
    if (byte + sizeof word <= bytes_.size()) {
      std::memcpy(&word, bytes_.data() + byte, sizeof word);
    } else if (byte < bytes_.size()) {
      std::memcpy(&word, bytes_.data() + byte, bytes_.size() - byte);
    }
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    const auto number = static_cast<std::uint32_t>((word >> (bit_ % 8)) & mask_);
    bit_ += width_;
    return number;
  }

 private:
  std::string_view bytes_;
  std::size_t bit_;
  unsigned width_;
  std::uint64_t mask_;
};

/// Counts c0, c1, ... and, for each, the sum of the counts before it:
///   packed  the sum before every 32nd count, beginning with the 32nd, each as wide as the total
///   bits    for each count c, c zeros and then a one (Elias 1974, Fano 1971)
class CountList {
 public:
  static std::size_t size(std::size_t counts, std::size_t total);  // in bytes
  static void put(std::span<const std::uint32_t> counts, std::string& out);

  /// Reads size() bytes, which must outlive this.
  CountList(std::string_view bytes, std::size_t counts, std::size_t total);

  struct Range {
    std::size_t begin = 0;  // the sum of the counts before
    std::size_t count = 0;
  };

  /// Never more than the total, whatever the bytes are.
  Range at(std::size_t place) const;

 private:
  std::string_view samples_;
  std::string_view bits_;
  std::size_t total_;
  unsigned width_;  // of a sample
};

}  // namespace dragoman
