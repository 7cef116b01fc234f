#pragma once
// Texts numbered in the order in which they come.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// A hash table in three arrays, without an allocation for a text: of an index's slots tens of
/// thousands are numbered in each search of a process. Reading isn't thread-safe; any number of
/// threads may use the const functions once nothing more is added. At most 4 GiB of texts.
class TextNumbers {
 public:
  TextNumbers();

  struct Number {
    std::uint32_t number = 0;  // counted from 0
    bool is_new = false;
  };

  /// The text's number, which it gets where it has none.
  Number add(std::string_view text);

  /// Below size(). Lives until another text is added.
  std::string_view text(std::uint32_t number) const;

  std::size_t size() const { return hashes_.size(); }

 private:
  void grow();

  std::vector<std::uint32_t> slots_;   // a power of two, at most half of them taken: number + 1
  std::vector<std::size_t> hashes_;    // by number
  std::vector<std::uint32_t> begins_;  // by number, into bytes_, and the end
  std::string bytes_;
};

}  // namespace dragoman
