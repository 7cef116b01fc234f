#pragma once
// How a request is answered: what is asked of the index, decided before anything is counted or
// ranked.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "searcher/engine/open_index.h"
#include "searcher/engine/request.h"
#include "searcher/engine/similar.h"
#include "searcher/names/asked_name.h"
#include "searcher/query/node.h"

namespace dragoman {

struct SearchPlan {
  query::Node tree;    // its prefixes and names resolved
  std::string parsed;  // print() of the tree as it was parsed
  names::AskedNames names;
  std::optional<Likeness> likeness;  // where similar documents are asked for
  MatchMode mode = MatchMode::kAll;
  CompiledQuery compiled;      // the tree in that mode
  std::uint64_t with_all = 0;  // documents with all words, fewer than kFewDocuments: hence kAny
  bool fell_back = false;      // for that reason
  std::vector<std::string> notes;

  /// Whether documents with any of the words are asked for, and all of them could be.
  bool any() const { return mode == MatchMode::kAny && compiled.relaxable; }
};

/// Throws UsageError where SearchRequest::similar names no document, and Xapian's errors.
SearchPlan make_plan(OpenIndex& index, const SearchRequest& request);

/// The tree as Xapian's query, in the plan's mode, among the similar documents where they are asked
/// for.
CompiledQuery compile(OpenIndex& index, const SearchPlan& plan, const query::Node& tree);

/// Fetches how many documents on other machines have the terms that reading and ranking the query
/// will ask for, all at once; nothing where there are no other machines.
void fetch_frequencies(OpenIndex& index, const query::Node& tree, bool exact_names);

/// Finds the names in a parsed tree, those that the query doesn't call names among them, and
/// resolves them and the prefixes. Returns notes for the user.
std::vector<std::string> resolve(OpenIndex& index, bool exact_names, query::Node& tree);

/// A note for the user: this index finds names as they are written only.
inline constexpr const char* kNoKeys =
    "the index holds no keys of names: they are found as they are written only (make a new index "
    "without --no-names)";

}  // namespace dragoman
