#include "analyzers/schema/forward_index.h"

#include <xxhash.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <utility>

#include "analyzers/schema/encoding.h"

namespace dragoman {
namespace {

constexpr std::size_t kMostTerms = std::size_t{1} << 28U;
constexpr std::size_t kMostPositions = std::numeric_limits<std::uint32_t>::max();
constexpr unsigned kLastSeed = 255;
constexpr unsigned kWordBits = 64;

constexpr std::uint64_t ones(unsigned bits) {
  return (std::uint64_t{1} << bits) - 1;
}

// What the number of terms says of their hashes.
struct HashShape {
  explicit HashShape(std::size_t terms) : upper(static_cast<unsigned>(std::bit_width(terms))) {}

  unsigned lower_bits() const { return upper + 1; }
  unsigned bits() const { return upper + lower_bits(); }
  std::size_t buckets() const { return std::size_t{1} << upper; }

  unsigned upper;
};

std::uint64_t hash_of(std::string_view term, unsigned seed, const HashShape& shape) {
  return XXH3_64bits_withSeed(term.data(), term.size(), seed) & ones(shape.bits());
}

std::size_t bytes_of(std::size_t bits) {
  return (bits + 7) / 8;
}

// A number of up to 57 bits from the bit on; beyond the end there are zeros.
std::uint64_t bits_at(std::string_view bytes, std::size_t bit, unsigned width) {
  const std::size_t byte = bit / 8;
  if (byte >= bytes.size()) return 0;
  std::uint64_t word = 0;
  if (byte + sizeof word <= bytes.size()) {
    std::memcpy(&word, bytes.data() + byte, sizeof word);
  } else {
    std::memcpy(&word, bytes.data() + byte, bytes.size() - byte);
  }
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
  return (word >> (bit % 8)) & ones(width);
}

std::uint64_t word_at(std::string_view bytes, std::size_t number) {
  const std::size_t bit = number * kWordBits;
  return bits_at(bytes, bit, 32) | bits_at(bytes, bit + 32, 32) << 32U;
}

// Where in the bits the one (of `flip` 0, else the zero) of that number is, counted from 0; the end
// of the bytes where there are fewer.
std::size_t select(std::string_view bytes, std::size_t number, std::uint64_t flip) {
  const std::size_t words = (bytes.size() + 7) / 8;
  for (std::size_t w = 0; w < words; ++w) {
    std::uint64_t word = word_at(bytes, w) ^ flip;
    const auto here = static_cast<std::size_t>(std::popcount(word));
    if (number >= here) {
      number -= here;
      continue;
    }
    for (; number > 0; --number) word &= word - 1;
    return w * kWordBits + static_cast<std::size_t>(std::countr_zero(word));
  }
  return bytes.size() * 8;
}

std::size_t select_one(std::string_view bytes, std::size_t number) {
  return select(bytes, number, 0);
}

std::size_t select_zero(std::string_view bytes, std::size_t number) {
  return select(bytes, number, ~std::uint64_t{0});
}

// How many zeros there are from the bit on before the next one, or the end.
std::size_t zeros_from(std::string_view bytes, std::size_t bit) {
  constexpr unsigned kAtOnce = 56;
  std::size_t zeros = 0;
  for (; bit + zeros < bytes.size() * 8; zeros += kAtOnce) {
    const std::uint64_t next = bits_at(bytes, bit + zeros, kAtOnce);
    if (next != 0) return zeros + static_cast<std::size_t>(std::countr_zero(next));
  }
  return zeros;
}

// An array of bits, filled from its beginning.
class BitArray {
 public:
  explicit BitArray(std::string& out) : out_(out) {}
  ~BitArray() { end(); }
  BitArray(const BitArray&) = delete;
  BitArray& operator=(const BitArray&) = delete;

  // Of at most 32 bits.
  void put(std::uint64_t number, unsigned width) {
    pending_ |= number << held_;
    held_ += width;
    for (; held_ >= 8; held_ -= 8, pending_ >>= 8U) out_ += static_cast<char>(pending_ & 0xFFU);
  }

  void put_zeros(std::size_t count) {
    for (; count > 32; count -= 32) put(0, 32);
    put(0, static_cast<unsigned>(count));
  }

 private:
  void end() {
    if (held_ > 0) out_ += static_cast<char>(pending_);
  }

  std::string& out_;
  std::uint64_t pending_ = 0;
  unsigned held_ = 0;
};

struct HashedTerm {
  std::uint64_t hash = 0;
  std::span<const std::uint32_t> positions;
};

class Encoder {
 public:
  explicit Encoder(std::span<const TermPositions> terms) : terms_(terms), shape_(terms.size()) {}

  std::string encode() {
    put_varint(terms_.size(), out_);
    if (terms_.empty()) return std::move(out_);
    hash_apart();
    put_header();
    put_lower();
    put_upper();
    put_counts();
    put_positions();
    return std::move(out_);
  }

 private:
  // Each seed does with a probability of three in four.
  void hash_apart() {
    const auto same = [](const HashedTerm& a, const HashedTerm& b) { return a.hash == b.hash; };
    for (;; ++seed_) {
      hashed_.clear();
      for (const TermPositions& t : terms_) {
        hashed_.push_back({hash_of(t.term, seed_, shape_), t.positions});
      }
      std::sort(hashed_.begin(), hashed_.end(),
                [](const HashedTerm& a, const HashedTerm& b) { return a.hash < b.hash; });
      if (std::adjacent_find(hashed_.begin(), hashed_.end(), same) == hashed_.end()) return;
      if (seed_ == kLastSeed) throw std::logic_error("a term twice in a forward index");
    }
  }

  void put_header() {
    std::size_t total = 0;
    std::uint32_t last = 0;
    for (const HashedTerm& t : hashed_) {
      total += t.positions.size();
      if (!t.positions.empty()) last = std::max(last, t.positions.back());
    }
    width_ = static_cast<unsigned>(std::bit_width(last));
    out_ += static_cast<char>(seed_);
    out_ += static_cast<char>(width_);
    put_varint(total, out_);
  }

  void put_lower() {
    BitArray bits(out_);
    const unsigned width = shape_.lower_bits();
    for (const HashedTerm& t : hashed_) bits.put(t.hash & ones(width), width);
  }

  void put_upper() {
    BitArray bits(out_);
    std::uint64_t bucket = 0;
    for (const HashedTerm& t : hashed_) {
      for (; bucket < t.hash >> shape_.lower_bits(); ++bucket) bits.put(0, 1);
      bits.put(1, 1);
    }
    for (; bucket < shape_.buckets(); ++bucket) bits.put(0, 1);
  }

  void put_counts() {
    BitArray bits(out_);
    for (const HashedTerm& t : hashed_) {
      bits.put_zeros(t.positions.size());
      bits.put(1, 1);
    }
  }

  void put_positions() {
    BitArray bits(out_);
    for (const HashedTerm& t : hashed_) {
      for (const std::uint32_t position : t.positions) bits.put(position, width_);
    }
  }

  std::span<const TermPositions> terms_;
  HashShape shape_;
  std::vector<HashedTerm> hashed_;
  unsigned seed_ = 0;
  unsigned width_ = 0;
  std::string out_;
};

unsigned take_byte(std::string_view& bytes) {
  if (bytes.empty()) throw_damaged();
  const auto byte = static_cast<unsigned char>(bytes.front());
  bytes.remove_prefix(1);
  return byte;
}

}  // namespace

std::string encode_forward_index(std::span<const TermPositions> terms) {
  return Encoder(terms).encode();
}

ForwardIndex::ForwardIndex(std::string bytes) : bytes_(std::move(bytes)) {
  std::string_view left = bytes_;
  if (!left.empty()) terms_ = take_varint(left);
  if (terms_ == 0) return;
  seed_ = take_byte(left);
  width_ = take_byte(left);
  total_ = take_varint(left);
  if (terms_ > kMostTerms || total_ > kMostPositions || width_ > 32) throw_damaged();
  const HashShape shape(terms_);
  lower_ = bytes_.size() - left.size();
  upper_ = lower_ + bytes_of(terms_ * shape.lower_bits());
  counts_ = upper_ + bytes_of(terms_ + shape.buckets());
  positions_ = counts_ + bytes_of(terms_ + total_);
  if (positions_ + bytes_of(total_ * width_) != bytes_.size()) throw_damaged();
}

void ForwardIndex::append(std::string_view term, std::size_t most,
                          std::vector<std::uint32_t>& out) const {
  const Place place = find(term);
  const std::string_view bits = std::string_view(bytes_).substr(positions_);
  const std::size_t count = std::min(place.count, most);
  for (std::size_t i = place.begin; i < place.begin + count; ++i) {
    out.push_back(static_cast<std::uint32_t>(bits_at(bits, i * width_, width_)));
  }
}

std::vector<std::uint32_t> ForwardIndex::positions(std::string_view term) const {
  std::vector<std::uint32_t> out;
  append(term, total_, out);
  return out;
}

ForwardIndex::Place ForwardIndex::find(std::string_view term) const {
  if (terms_ == 0) return {};
  const HashShape shape(terms_);
  const std::uint64_t hash = hash_of(term, seed_, shape);
  const std::uint64_t lower = hash & ones(shape.lower_bits());
  const std::uint64_t bucket = hash >> shape.lower_bits();
  const std::string_view bytes = bytes_;
  const std::string_view upper = bytes.substr(upper_, counts_ - upper_);
  std::size_t bit = bucket == 0 ? 0 : select_zero(upper, bucket - 1) + 1;
  for (; bits_at(upper, bit, 1) == 1; ++bit) {
    const std::size_t number = bit - bucket;
    if (bits_at(bytes.substr(lower_), number * shape.lower_bits(), shape.lower_bits()) == lower) {
      return counted(number);
    }
  }
  return {};
}

// The zeros before a term's one are its positions.
ForwardIndex::Place ForwardIndex::counted(std::size_t number) const {
  const std::string_view counts = std::string_view(bytes_).substr(counts_, positions_ - counts_);
  const std::size_t begin = number == 0 ? 0 : select_one(counts, number - 1) + 1;
  const std::size_t count = zeros_from(counts, begin);
  const std::size_t first = begin - number;
  if (begin < number || first + count > total_) throw_damaged();
  return {first, count};
}

}  // namespace dragoman
