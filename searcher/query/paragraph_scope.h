#pragma once
// Words that are asked for in one paragraph, or in one turn of a speaker. Pure functions.

#include "searcher/query/node.h"

namespace dragoman::query {

/// Puts portions and the words beside them together: "portion:S missile" asks for one paragraph
/// marked (S) that has the word, "said:kissinger linkage" for one turn of his. Each of several is
/// for the words after it. One without words beside it stays a value of the document.
void hold_in_paragraphs(Node& root);

/// The same for words without a portion, which any paragraph may have: what --by-paragraph asks
/// for. Excluded words stay as they are.
void hold_all_in_paragraphs(Node& root);

/// The words of a kWithin, as they stood side by side.
Node words_within(const Node& within);

}  // namespace dragoman::query
