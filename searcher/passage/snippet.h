#pragma once
// The passage of a text that shows best why it was found.

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "analyzers/chain/document_analyzer.h"
#include "analyzers/schema/document.h"
#include "analyzers/schema/word_marks.h"
#include "searcher/passage/highlighted_text.h"

namespace dragoman {

/// The passage of the document's text of at most about `words` words with the most different terms
/// of `highlighted`, then the most of them side by side, then the most occurrences, the earliest of
/// equals; where none of them occurs the summary, else the beginning. A passage doesn't begin
/// before the paragraph of its first match. `analyzer` has the chains that made the terms.
Snippet make_snippet(const Document& document, const std::set<std::string>& highlighted,
                     std::size_t words, DocumentAnalyzer& analyzer);

/// Where a term stands in a text: `position` in words from 0, `term` any number that tells the
/// terms apart.
struct HighlightedPosition {
  std::uint32_t position = 0;
  std::uint32_t term = 0;
  bool in_note = false;  // a source note, a classification line (prose/note_lines.h)
};

/// The same where it is known at which positions of the text the terms of `highlighted` stand,
/// ordered by position: only the passage is analysed, and from the mark before it on what lies
/// between.
Snippet make_snippet(const Document& document, const std::vector<HighlightedPosition>& positions,
                     const WordMarks& marks, const std::set<std::string>& highlighted,
                     std::size_t words, DocumentAnalyzer& analyzer);

/// Where the terms stand in the document's text.
std::vector<HighlightedPosition> find_positions(const Document& document,
                                                const std::set<std::string>& highlighted,
                                                DocumentAnalyzer& analyzer);

/// The terms of a title that match, as make_snippet() has them; the text is the whole title.
/// `analyzer` is the chain of its language.
Snippet highlight(std::string_view title, const std::set<std::string>& highlighted,
                  Analyzer& analyzer);

}  // namespace dragoman
