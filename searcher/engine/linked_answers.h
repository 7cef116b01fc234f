#pragma once
// Answers about what documents have to do with each other. Plain values.

#include <optional>
#include <string>
#include <vector>

#include "searcher/copies/text_diff.h"
#include "searcher/links/citation_graph.h"
#include "searcher/links/gap.h"

namespace dragoman {

/// Absent where no document has the id; the notes say so.
struct GraphAnswer {
  std::optional<CitationGraph> graph;
  std::vector<std::string> notes;
};
struct DiffAnswer {
  std::optional<TextDiff> diff;
  std::vector<std::string> notes;
};

}  // namespace dragoman
