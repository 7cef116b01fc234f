#pragma once
// Hashes that find names word by word, so that running text is matched without making strings of
// its words. They have 64 bits: no two names of the tables share one (a test checks it), and a text
// needs 10^14 words before one of them has another's hash by chance.

#include <cstdint>
#include <string_view>

namespace dragoman::names {

/// FNV-1a over the bytes of a folded word, byte by byte.
class NameWordHash {
 public:
  constexpr void add(char c) { value_ = (value_ ^ static_cast<unsigned char>(c)) * kPrime; }
  constexpr std::uint64_t value() const { return value_; }

 private:
  static constexpr std::uint64_t kPrime = 1099511628211U;
  std::uint64_t value_ = 14695981039346656037U;
};

constexpr std::uint64_t name_word_hash(std::string_view folded) {
  NameWordHash hash;
  for (const char c : folded) hash.add(c);
  return hash.value();
}

/// The hash of words in their order: from the hash of all but the last (0 for none) and the last.
constexpr std::uint64_t name_path_hash(std::uint64_t before, std::uint64_t word) {
  const std::uint64_t mixed = (before ^ word) * 0x9E3779B97F4A7C15U;
  return mixed ^ (mixed >> 32U);
}

}  // namespace dragoman::names
