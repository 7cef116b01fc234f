#pragma once
// Two documents compared. Plain values.

#include <string>
#include <vector>

#include "analyzers/schema/document.h"
#include "searcher/copies/word_diff.h"

namespace dragoman {

struct TextDiff {
  Document a;
  Document b;
  std::vector<DiffPart> parts;  // of their texts
  std::vector<std::string> notes;
};

/// The words of a kind of part: those of the second text that were opened or added, else those of
/// the first.
std::size_t count_words(const TextDiff& diff, DiffKind kind);

}  // namespace dragoman
