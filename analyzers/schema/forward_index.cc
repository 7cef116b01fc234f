#include "analyzers/schema/forward_index.h"

#include <xxhash.h>

#include <algorithm>
#include <bit>
#include <limits>
#include <stdexcept>
#include <utility>

#include "analyzers/schema/encoding.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxTerms = std::size_t{1} << 28U;
constexpr std::size_t kMaxPositions = std::numeric_limits<std::uint32_t>::max();
constexpr unsigned kLastSeed = 255;

// Hashes of terms, in as many bits as keep that many terms apart with most seeds.
class TermHash {
 public:
  TermHash(std::size_t terms, unsigned seed)
      : upper_bits_(static_cast<unsigned>(std::bit_width(terms))), seed_(seed) {}

  // A document is asked for terms, too, that it may lack: few bits would find others there.
  unsigned lower_bits() const {
    constexpr unsigned kLeastBits = 28;
    return std::max(upper_bits_ + 1, kLeastBits - std::min(kLeastBits, upper_bits_));
  }
  std::size_t buckets() const { return std::size_t{1} << upper_bits_; }

  std::uint64_t of(std::string_view term) const {
    return low(XXH3_64bits_withSeed(term.data(), term.size(), seed_), upper_bits_ + lower_bits());
  }
  std::uint32_t lower(std::uint64_t hash) const {
    return static_cast<std::uint32_t>(low(hash, lower_bits()));
  }
  std::size_t bucket(std::uint64_t hash) const { return hash >> lower_bits(); }

 private:
  static std::uint64_t low(std::uint64_t number, unsigned bits) {
    return number & ((std::uint64_t{1} << bits) - 1);
  }

  unsigned upper_bits_;
  unsigned seed_;
};

struct HashedTerm {
  std::uint64_t hash = 0;
  std::span<const std::uint32_t> positions;
};

class Encoder {
 public:
  explicit Encoder(std::span<const TermPositions> terms) : terms_(terms), hash_(terms.size(), 0) {}

  std::string encode() {
    put_varint(terms_.size(), out_);
    if (terms_.empty()) return std::move(out_);
    hash_apart();
    put_header();
    put_hashes();
    put_positions();
    return std::move(out_);
  }

 private:
  // Each seed does with a probability of three in four.
  void hash_apart() {
    const auto same = [](const HashedTerm& a, const HashedTerm& b) { return a.hash == b.hash; };
    for (;; hash_ = TermHash(terms_.size(), ++seed_)) {
      hashed_.clear();
      for (const TermPositions& t : terms_) hashed_.push_back({hash_.of(t.term), t.positions});
      std::sort(hashed_.begin(), hashed_.end(),
                [](const HashedTerm& a, const HashedTerm& b) { return a.hash < b.hash; });
      if (std::adjacent_find(hashed_.begin(), hashed_.end(), same) == hashed_.end()) return;
      if (seed_ == kLastSeed) throw std::logic_error("a term twice in a forward index");
    }
  }

  void put_header() {
    std::uint32_t last = 0;
    for (const HashedTerm& t : hashed_) {
      total_ += t.positions.size();
      if (!t.positions.empty()) last = std::max(last, t.positions.back());
    }
    width_ = static_cast<unsigned>(std::bit_width(last));
    out_ += static_cast<char>(seed_);
    out_ += static_cast<char>(width_);
    put_varint(total_, out_);
  }

  void put_hashes() {
    std::vector<std::uint32_t> lower;
    std::vector<std::uint32_t> counts(hash_.buckets());
    for (const HashedTerm& t : hashed_) {
      lower.push_back(hash_.lower(t.hash));
      ++counts[hash_.bucket(t.hash)];
    }
    put_packed(lower, hash_.lower_bits(), out_);
    CountList::put(counts, out_);
  }

  void put_positions() {
    std::vector<std::uint32_t> counts;
    std::vector<std::uint32_t> positions;
    positions.reserve(total_);
    for (const HashedTerm& t : hashed_) {
      counts.push_back(static_cast<std::uint32_t>(t.positions.size()));
      positions.insert(positions.end(), t.positions.begin(), t.positions.end());
    }
    CountList::put(counts, out_);
    put_packed(positions, width_, out_);
  }

  std::span<const TermPositions> terms_;
  TermHash hash_;
  std::vector<HashedTerm> hashed_;
  unsigned seed_ = 0;
  unsigned width_ = 0;
  std::size_t total_ = 0;
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
  if (terms_ > kMaxTerms || total_ > kMaxPositions || width_ > 32) throw_damaged();
  const TermHash hash(terms_, seed_);
  lower_ = bytes_.size() - left.size();
  upper_ = lower_ + packed_size(terms_, hash.lower_bits());
  counts_ = upper_ + CountList::size(hash.buckets(), terms_);
  positions_ = counts_ + CountList::size(terms_, total_);
  if (positions_ + packed_size(total_, width_) != bytes_.size()) throw_damaged();
}

void ForwardIndex::append(std::string_view term, std::size_t most,
                          std::vector<std::uint32_t>& out) const {
  const CountList::Range range = find(term);
  const std::string_view packed = std::string_view(bytes_).substr(positions_);
  const std::size_t count = std::min(range.count, most);
  PackedNumbers number(packed, range.begin, width_);
  for (std::size_t i = 0; i < count; ++i) out.push_back(number.next());
}

std::vector<std::uint32_t> ForwardIndex::positions(std::string_view term) const {
  std::vector<std::uint32_t> out;
  append(term, total_, out);
  return out;
}

CountList::Range ForwardIndex::find(std::string_view term) const {
  if (terms_ == 0) return {};
  const TermHash hashes(terms_, seed_);
  const std::uint64_t hash = hashes.of(term);
  const std::string_view bytes = bytes_;
  const std::string_view lower = bytes.substr(lower_, upper_ - lower_);
  const CountList buckets(bytes.substr(upper_, counts_ - upper_), hashes.buckets(), terms_);
  const CountList::Range bucket = buckets.at(hashes.bucket(hash));
  for (std::size_t i = bucket.begin; i < bucket.begin + bucket.count; ++i) {
    if (packed_at(lower, i, hashes.lower_bits()) != hashes.lower(hash)) continue;
    return CountList(bytes.substr(counts_, positions_ - counts_), terms_, total_).at(i);
  }
  return {};
}

}  // namespace dragoman
