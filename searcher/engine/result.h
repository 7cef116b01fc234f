#pragma once
// What a search answers. Plain values, which outlive the searcher.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/schema/document.h"
#include "searcher/count/facet.h"
#include "searcher/count/trend.h"
#include "searcher/engine/missing_shard.h"
#include "searcher/engine/request.h"
#include "searcher/names/asked_name.h"
#include "searcher/names/found_name.h"
#include "searcher/passage/highlighted_text.h"
#include "searcher/spelling/suggestion.h"

namespace dragoman {

/// What one feature of the ranking gave to a score.
struct ScorePart {
  std::string feature;  // as people read it: "title", "side by side"
  double score = 0;
};

struct Hit {
  std::uint32_t rank = 0;  // from 1
  double score = 0;
  std::vector<ScorePart> parts;  // of the score, the largest first, where they were asked for
  Document document;
  std::vector<std::string> copies;  // the ids of its near copies, which are no hits of their own
  Snippet title;
  Snippet subject;
  Snippet snippet;
  std::vector<names::FoundName> names;  // the names asked for, as the document spells them
};

/// The spellings of a name that the index has, the most frequent first.
struct NameSpellings {
  std::string query;
  std::vector<names::NameVariant> variants;
};

struct SearchResult {
  SearchRequest request;                    // the request answered
  std::string reading;                      // the query as it was read, a sentence (sentence.h)
  std::string parsed;                       // print() of the query's tree
  std::string xapian_query;                 // Xapian's description of what ran
  bool any = false;                         // documents with any of the words, not all
  bool fell_back = false;                   // because kAuto found too few that have all
  SortOrder order = SortOrder::kRelevance;  // newest first where there was nothing to rank by
  std::uint64_t with_all = 0;   // documents with all words, where kAuto fell back to any
  std::uint64_t with_most = 0;  // of them those with more than half: the facets count those, if any
  std::uint64_t total = 0;      // matching documents, exact
  std::vector<Hit> hits;
  std::vector<Facet> facets;
  std::optional<Trend> trend;            // where it was asked for
  std::vector<std::string> dropped;      // stop words
  std::vector<std::string> languages;    // by whose stems words were asked for, the index's first
  std::vector<std::string> notes;        // for the user
  std::vector<Suggestion> suggestions;   // spellings to ask for instead
  std::vector<NameSpellings> spellings;  // of each name asked for by "name:"
  std::string fingerprint;               // of the content of the index
  std::uint64_t documents = 0;           // in the index
  std::vector<MissingShard> missing;     // indexes that weren't reached: the answer is partial
};

/// What an index knows of a name.
struct NameReport {
  names::AskedName name;
  std::vector<names::NameVariant> variants;
  std::vector<std::string> notes;
};

/// A value of a field and how many documents have it.
struct FieldValue {
  std::string value;  // as it is typed after "field:"
  std::string label;  // as people read it
  std::uint64_t documents = 0;
};

/// Which documents an index holds.
struct IndexState {
  std::uint64_t documents = 0;
  std::string fingerprint;  // of their content

  friend bool operator==(const IndexState&, const IndexState&) = default;
};

/// A document of a ranking, without its text.
struct RankedId {
  std::string id;
  double score = 0;
};

}  // namespace dragoman
