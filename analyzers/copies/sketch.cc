#include "analyzers/copies/sketch.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include "analyzers/copies/compared_words.h"

namespace dragoman {
namespace {

constexpr std::size_t kMinTriples = 8;
constexpr unsigned kBinBits = 6;
static_assert(kSketchBins == std::size_t{1} << kBinBits);

constexpr std::uint64_t kNone = std::numeric_limits<std::uint64_t>::max();

std::uint64_t hash_of(std::uint64_t a, std::uint64_t b, std::uint64_t c) {
  std::uint64_t hash = a * 0x9E3779B97F4A7C15 + b;
  hash = (hash ^ (hash >> 29U)) * 0xBF58476D1CE4E5B9 + c;
  hash = (hash ^ (hash >> 32U)) * 0x94D049BB133111EB;
  return hash ^ (hash >> 31U);
}

// 1 to 255: 0 is an empty bin.
char byte_of(std::uint64_t least) {
  if (least == kNone) return '\0';
  return static_cast<char>(least % 255 + 1);
}

}  // namespace

std::string sketch_of(std::string_view text) {
  std::array<std::uint64_t, kSketchBins> bins{};
  bins.fill(kNone);
  std::size_t triples = 0;
  std::uint64_t before = 0;  // 0 after a redaction and at the beginning
  std::uint64_t last = 0;
  for (const ComparedWord& word : compared_words(text)) {
    if (before != 0 && last != 0 && word.hash != 0) {
      ++triples;
      const std::uint64_t hash = hash_of(before, last, word.hash);
      std::uint64_t& bin = bins[hash >> (64 - kBinBits)];
      bin = std::min(bin, hash & (kNone >> kBinBits));
    }
    before = word.hash == 0 ? 0 : last;
    last = word.hash;
  }
  if (triples < kMinTriples) return "";
  std::string sketch;
  for (const std::uint64_t bin : bins) sketch += byte_of(bin);
  return sketch;
}

double likeness_of_sketches(std::string_view a, std::string_view b) {
  if (a.size() != kSketchBins || b.size() != kSketchBins) return 0;
  const SharedBins shared = shared_bins(a.data(), b.data());
  return shared.filled == 0 ? 0 : static_cast<double>(shared.equal) / shared.filled;
}

}  // namespace dragoman
