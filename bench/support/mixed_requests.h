#pragma once
// Requests of every kind to a searcher, made from an index's titles.

#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "bench/support/title_queries.h"

namespace dragoman::bench {

struct MixedRequest {
  std::string kind;  // "words", "phrase", "similar" ...
  std::string line;
  bool is_wrong = false;  // the answer is an error
};

/// The same requests for the same index and seed. Not thread-safe.
class MixedRequests {
 public:
  /// Throws where the index can't be read, or is empty.
  MixedRequests(const std::filesystem::path& index, unsigned seed);

  MixedRequest next();

 private:
  MixedRequest malformed();

  std::mt19937 engine_;
  std::vector<TitleQuery> queries_;
  std::vector<std::string> ids_;
};

}  // namespace dragoman::bench
