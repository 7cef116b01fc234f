#include "analyzers/schema/bit_arrays.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

namespace dragoman {
namespace {

constexpr std::size_t kSampled = 32;
constexpr unsigned kAtOnce = 56;

constexpr std::uint64_t ones(unsigned bits) {
  return (std::uint64_t{1} << bits) - 1;
}

std::size_t bytes_of(std::size_t bits) {
  return (bits + 7) / 8;
}

// At least 56 bits from the bit on; beyond the end there are zeros.
std::uint64_t bits_from(std::string_view bytes, std::size_t bit) {
  const std::size_t byte = bit / 8;
  std::uint64_t word = 0;
  if (byte + sizeof word <= bytes.size()) {
    std::memcpy(&word, bytes.data() + byte, sizeof word);
  } else if (byte < bytes.size()) {
    std::memcpy(&word, bytes.data() + byte, bytes.size() - byte);
  }
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
  return word >> (bit % 8);
}

class BitWriter {
 public:
  explicit BitWriter(std::string& out) : out_(out) {}

  void put(std::uint64_t number, unsigned width) {
    pending_ |= number << held_;
    held_ += width;
    for (; held_ >= 8; held_ -= 8, pending_ >>= 8U) out_ += static_cast<char>(pending_ & 0xFFU);
  }

  void put_zeros(std::size_t count) {
    for (; count > 32; count -= 32) put(0, 32);
    put(0, static_cast<unsigned>(count));
  }

  void finish() {
    if (held_ > 0) out_ += static_cast<char>(pending_);
  }

 private:
  std::string& out_;
  std::uint64_t pending_ = 0;
  unsigned held_ = 0;
};

// The bit after the given number of ones, counted from `bit`; past the end if there are fewer.
std::size_t behind_ones(std::string_view bytes, std::size_t bit, std::size_t count) {
  while (count > 0 && bit < bytes.size() * 8) {
    std::uint64_t word = bits_from(bytes, bit) & ones(kAtOnce);
    for (; count > 1 && word != 0; --count) word &= word - 1;
    if (word != 0) return bit + static_cast<std::size_t>(std::countr_zero(word)) + 1;
    bit += kAtOnce;
  }
  return bit;
}

std::size_t zeros_from(std::string_view bytes, std::size_t bit) {
  std::size_t zeros = 0;
  for (; bit + zeros < bytes.size() * 8; zeros += kAtOnce) {
    const std::uint64_t word = bits_from(bytes, bit + zeros) & ones(kAtOnce);
    if (word != 0) return zeros + static_cast<std::size_t>(std::countr_zero(word));
  }
  return zeros;
}

std::size_t samples_of(std::size_t counts) {
  return counts == 0 ? 0 : (counts - 1) / kSampled;
}

unsigned width_of(std::size_t total) {
  return static_cast<unsigned>(std::bit_width(total));
}

}  // namespace

std::size_t packed_size(std::size_t numbers, unsigned width) {
  return bytes_of(numbers * width);
}

void put_packed(std::span<const std::uint32_t> numbers, unsigned width, std::string& out) {
  BitWriter bits(out);
  for (const std::uint32_t number : numbers) bits.put(number, width);
  bits.finish();
}

std::uint32_t packed_at(std::string_view bytes, std::size_t place, unsigned width) {
  return static_cast<std::uint32_t>(bits_from(bytes, place * width) & ones(width));
}

std::size_t CountList::size(std::size_t counts, std::size_t total) {
  return packed_size(samples_of(counts), width_of(total)) + bytes_of(counts + total);
}

void CountList::put(std::span<const std::uint32_t> counts, std::string& out) {
  std::vector<std::uint32_t> samples;
  std::uint32_t sum = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (i > 0 && i % kSampled == 0) samples.push_back(sum);
    sum += counts[i];
  }
  put_packed(samples, width_of(sum), out);
  BitWriter bits(out);
  for (const std::uint32_t count : counts) {
    bits.put_zeros(count);
    bits.put(1, 1);
  }
  bits.finish();
}

CountList::CountList(std::string_view bytes, std::size_t counts, std::size_t total)
    : total_(total), width_(width_of(total)) {
  const std::size_t samples = packed_size(samples_of(counts), width_);
  samples_ = bytes.substr(0, samples);
  bits_ = bytes.substr(samples);
}

CountList::Range CountList::at(std::size_t place) const {
  const std::size_t sample = place / kSampled;
  const std::size_t before = sample == 0 ? 0 : packed_at(samples_, sample - 1, width_);
  const std::size_t bit = behind_ones(bits_, sample * kSampled + before, place % kSampled);
  const std::size_t begin = std::min(bit - std::min(bit, place), total_);
  return {begin, std::min(zeros_from(bits_, bit), total_ - begin)};
}

}  // namespace dragoman
