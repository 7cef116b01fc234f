#pragma once
// What could be typed next in a query.

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/engine/searcher.h"

namespace dragoman {

struct Completion {
  std::string text;             // the whole query, its last piece completed
  std::string label;            // as people read what is added
  std::string field;            // whose value it is, or which it is; as it is typed
  std::uint64_t documents = 0;  // 0 for a field
};

/// Completes the last piece of a query: the value after "field:", or else a field's name, and
/// countries, posts and persons that begin so. The most frequent first; at most `limit`.
std::vector<Completion> complete_query(Searcher& searcher, const std::string& query,
                                       std::size_t limit);

}  // namespace dragoman
