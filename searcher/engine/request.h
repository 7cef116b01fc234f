#pragma once
// What a search is asked. Plain values.

#include <cstdint>
#include <string>
#include <vector>

#include "searcher/count/facet.h"
#include "searcher/rank/expansion_mode.h"

namespace dragoman {

/// How many of the words that stand side by side a document must have: all, any, or all and, where
/// fewer than kFewDocuments have all, any.
enum class MatchOption { kAuto, kAll, kAny };
inline constexpr std::uint64_t kFewDocuments = 3;

enum class SortOrder { kRelevance, kNewest, kOldest };

struct SearchRequest {
  std::string query;
  std::uint32_t limit = 10;
  std::uint32_t offset = 0;  // hits before the first one returned
  MatchOption match = MatchOption::kAuto;
  SortOrder order = SortOrder::kRelevance;
  rank::Expansion expansion = rank::Expansion::kNone;
  std::vector<FacetBy> facets;  // what to count by, in this order
  std::string similar;  // a document's id: asks for others like it, among those of the query
  PastStates past_states = PastStates::kApart;  // in the facet of countries
  bool exact_names = false;                     // names match as they are written only
  bool second_pass = true;                      // false: hits stay in the order of BM25
  bool explain = false;                         // hits say what their scores are made of
  bool by_paragraph = false;                    // hits are paragraphs that have all of the words
  bool trend = false;                           // how often, against all documents of the time
  bool all_copies = false;                      // near copies are hits of their own
  bool snippets = true;                         // false: hits have neither text nor snippets
};

/// How a topic of a benchmark is ranked.
struct RankSettings {
  std::uint32_t depth = 1000;  // documents returned
  rank::Expansion expansion = rank::Expansion::kNeighbours;
  bool exact_names = false;
};

}  // namespace dragoman
