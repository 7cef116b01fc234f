#pragma once
// The passage of a text that shows best why it was found.

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/schema/document.h"
#include "analyzers/text/analyzer.h"

namespace dragoman {

struct Snippet {
  std::string text;  // one line, blanks collapsed; "…" at an end that is cut
  /// Byte offsets into `text` of what matched, end exclusive, ordered, not overlapping, on
  /// character boundaries.
  std::vector<std::pair<std::size_t, std::size_t>> lit;
  int paragraph = 0;    // the number of the paragraph that the passage is from, 0 where it has none
  std::string portion;  // that paragraph's marking, "C"; mostly ""
};

/// The passage of the document's text of at most about `words` words with the most different terms
/// of `lit`, then the most occurrences, the earliest of equals; where none of them occurs the
/// summary, else the beginning. A passage doesn't begin before the paragraph of its first match.
/// `analyzer` is the chain that made the terms.
Snippet make_snippet(const Document& document, const std::set<std::string>& lit, std::size_t words,
                     Analyzer& analyzer);

/// The terms of a title that match, as make_snippet() has them; the text is the whole title.
Snippet light_up(std::string_view title, const std::set<std::string>& lit, Analyzer& analyzer);

}  // namespace dragoman
