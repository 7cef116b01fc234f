#pragma once
// The stems of the words seen so far: a word is stemmed once, however often it occurs.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// A hash table in two arrays, without an allocation for a word. Emptied when it has kMaxWords, so
/// that hostile input can't fill the memory. Not thread-safe.
class StemCache {
 public:
  static constexpr std::size_t kMaxWords = 200'000;
  static constexpr std::size_t kLongest = 255;  // bytes of a word, and of a stem

  StemCache();

  /// Puts the word's stem in its place; false where it isn't known.
  bool replace(std::string& word) const;

  /// Words and stems that are too long aren't kept.
  void add(std::string_view word, std::string_view stem);

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t entry = 0;  // into bytes_, 0 where the slot is free
  };

  static std::uint32_t hash_of(std::string_view word);
  std::size_t slot_of(std::string_view word, std::uint32_t hash) const;
  void clear();
  void grow();

  std::vector<Slot> slots_;  // a power of two, at most half of them taken
  std::size_t words_ = 0;
  std::string bytes_;  // of each entry: the lengths of word and stem, a byte each; word; stem
};

}  // namespace dragoman
