#include "searcher/copies/text_diff.h"

namespace dragoman {

std::size_t count_words(const TextDiff& diff, DiffKind kind) {
  std::size_t words = 0;
  const bool of_second = kind == DiffKind::kOpened || kind == DiffKind::kAdded;
  for (const DiffPart& part : diff.parts) {
    if (part.kind == kind) words += of_second ? part.b_words : part.a_words;
  }
  return words;
}

}  // namespace dragoman
