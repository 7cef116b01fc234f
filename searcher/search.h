#pragma once
// One search: parse, compile, rank, count, cut snippets.

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "analyzers/schema/document.h"
#include "searcher/facets.h"
#include "searcher/snippet.h"

namespace dragoman {

enum class MatchOption { kAuto, kAll, kAny };

struct SearchRequest {
  std::string query;
  std::uint32_t limit = 10;
  std::uint32_t offset = 0;  // hits passed over
  MatchOption match = MatchOption::kAuto;
  bool facets = true;
};

struct Hit {
  std::uint32_t rank = 0;  // from 1
  double score = 0;
  Document document;
  Snippet title;
  Snippet snippet;
};

struct SearchResult {
  std::string parsed;          // print() of the query's tree
  std::string xapian_query;    // Xapian's description of what ran
  bool any = false;            // documents with any of the words, not all
  bool newest_first = false;   // nothing to rank by: ordered by date
  std::uint64_t with_all = 0;  // where `any` was fallen back to: documents that have all words
  std::uint64_t total = 0;     // exact
  std::vector<Hit> hits;
  std::vector<Facet> facets;
  std::vector<std::string> dropped;  // stop words
  std::vector<std::string> notes;
  std::string fingerprint;      // of the index's content
  std::uint64_t documents = 0;  // in the index
};

/// With fewer documents than this that have all words, kAuto shows those with any.
inline constexpr std::uint64_t kFewDocuments = 3;

/// Searches the index at `folder`. A writer at work is no hindrance: the search begins again on the
/// newer state where Xapian asks for that. Throws WorldError where the index can't be read.
SearchResult search(const std::filesystem::path& folder, const SearchRequest& request);

}  // namespace dragoman
