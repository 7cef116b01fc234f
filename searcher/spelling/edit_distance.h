#pragma once
// How far one word is from another.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// Counts edits from one word: a letter too many, missing, or another, or two neighbours that have
/// changed places (Damerau's four; "optimal string alignment", so no place is edited twice).
/// Letters are code points. Keeps its buffers from one comparison to the next; not thread-safe.
class EditDistance {
 public:
  /// Well-formed UTF-8, here and below.
  explicit EditDistance(std::string_view word);

  /// The edits that make `other` of the word; `most` + 1 where there are more than `most`.
  std::size_t to(std::string_view other, std::size_t most);

  /// The edits that make `other` of each beginning of the word, by its letters from none to all;
  /// empty where all are more than `most`. Valid until the next call.
  std::span<const std::size_t> from_beginnings(std::string_view other, std::size_t most);

  /// The word's letters.
  std::size_t size() const { return word_.size(); }

 private:
  std::u32string word_;
  std::u32string other_;
  std::vector<std::size_t> before_last_;  // rows of the table: by letters of the word
  std::vector<std::size_t> last_;
  std::vector<std::size_t> row_;
};

}  // namespace dragoman
