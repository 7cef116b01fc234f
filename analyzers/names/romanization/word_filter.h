#pragma once
// Rejects in a few nanoseconds names whose first words are no surname: nearly all names of a text.
// Built once, then only read: safe from any thread.

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dragoman::names {

class WordFilter {
 public:
  /// `spelling` is plain (letters.h).
  void add(std::string_view spelling) { bits_.set(bit(hashed(kStart, spelling))); }

  /// False only if the words, written as one, are no added spelling. True for words with anything
  /// but a to z, which aren't plain yet.
  bool may_hold(std::span<const std::string> words) const {
    std::uint32_t hash = kStart;
    for (const std::string& word : words) {
      for (const char c : word) {
        if (c < 'a' || c > 'z') return true;
      }
      hash = hashed(hash, word);
    }
    return bits_.test(bit(hash));
  }

 private:
  static constexpr std::size_t kBits = 1U << 16U;
  static constexpr std::uint32_t kStart = 2166136261U;

  // FNV-1a.
  static std::uint32_t hashed(std::uint32_t hash, std::string_view word) {
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
  }

  static std::size_t bit(std::uint32_t hash) { return (hash ^ (hash >> 16U)) % kBits; }

  std::bitset<kBits> bits_;
};

}  // namespace dragoman::names
