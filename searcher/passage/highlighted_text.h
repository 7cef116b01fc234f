#pragma once
// A text shown for a hit, with the parts of it that matched. Plain values.

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace dragoman {

struct Snippet {
  std::string text;  // one line, blanks collapsed; "…" at an end that is cut
  /// Byte offsets into `text` of what matched, end exclusive, ordered, not overlapping, on
  /// character boundaries.
  std::vector<std::pair<std::size_t, std::size_t>> highlighted;
  int paragraph = 0;    // the number of the paragraph that the passage is from, 0 where it has none
  std::string portion;  // that paragraph's marking, "C"; mostly ""
  std::string speaker;  // whose turn the first match stands in; mostly ""
  int page = 0;         // of the first match in its file, 0 where that has no pages
};

}  // namespace dragoman
