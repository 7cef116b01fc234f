#pragma once
// A set of words fixed when the program is compiled. A look-up compares strings at most once.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dragoman::names {

constexpr std::uint32_t word_hash(std::string_view word) {
  std::uint32_t hash = 2166136261U;  // FNV-1a
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash ^ (hash >> 15U);
}

/// A hash table with open addressing. The words' characters must outlive it.
template <std::size_t Size>
class WordSet {
 public:
  constexpr explicit WordSet(const std::string_view (&words)[Size]) {
    for (std::size_t i = 0; i < Size; ++i) insert(words[i], i);
  }

  /// For rows, by the member that holds the word.
  template <typename Row>
  constexpr WordSet(const Row (&rows)[Size], std::string_view Row::*word) {
    for (std::size_t i = 0; i < Size; ++i) insert(rows[i].*word, i);
  }

  /// The index of the word among the given words or rows, or kNone.
  constexpr std::size_t find(std::string_view word) const {
    for (std::size_t slot = word_hash(word) % kSlots; slots_[slot] != 0;
         slot = (slot + 1) % kSlots) {
      if (words_[slots_[slot] - 1U] == word) return slots_[slot] - 1U;
    }
    return kNone;
  }

  constexpr bool contains(std::string_view word) const { return find(word) != kNone; }

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

 private:
  static constexpr std::size_t kSlots = std::bit_ceil(2 * Size);

  constexpr void insert(std::string_view word, std::size_t i) {
    words_[i] = word;
    std::size_t slot = word_hash(word) % kSlots;
    while (slots_[slot] != 0) slot = (slot + 1) % kSlots;
    slots_[slot] = static_cast<std::uint16_t>(i + 1);
  }

  std::array<std::string_view, Size> words_{};
  std::array<std::uint16_t, kSlots> slots_{};  // 1 + an index; 0 for an empty slot
};

}  // namespace dragoman::names
