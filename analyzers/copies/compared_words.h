#pragma once
// The words of a text as copies are compared by: letters and digits in any case, without the signs
// and line ends between them, which retyping changes. A redaction is one word of its own kind. Pure
// functions; linear time.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dragoman {

struct ComparedWord {
  std::uint64_t hash = 0;  // equal for equal words in any case; 0 for a redaction
  std::size_t begin = 0;   // bytes into the text
  std::size_t end = 0;

  bool is_redaction() const { return hash == 0; }
};

std::vector<ComparedWord> compared_words(std::string_view text);

/// How many of the words are redactions.
std::size_t redactions_in(std::span<const ComparedWord> words);

}  // namespace dragoman
