#pragma once
// A search: parse, compile, rank, count, cut snippets.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "analyzers/schema/document.h"
#include "searcher/count/facets.h"
#include "searcher/names/found_names.h"
#include "searcher/names/name_variants.h"
#include "searcher/passage/snippet.h"
#include "searcher/rank/expansion.h"
#include "searcher/spelling/suggest.h"

namespace dragoman {

enum class MatchOption { kAuto, kAll, kAny };
enum class SortOrder { kRelevance, kNewest, kOldest };

struct SearchRequest {
  std::string query;
  std::uint32_t limit = 10;
  std::uint32_t offset = 0;  // hits passed over
  MatchOption match = MatchOption::kAuto;
  SortOrder order = SortOrder::kRelevance;
  Expansion expansion = Expansion::kNone;
  std::vector<Field> facets;  // those counted, in this order
  std::string similar;        // the id of a document: others like it, of those the query finds
  PastStates past_states = PastStates::kApart;  // in the facet of countries
  bool exact_names = false;                     // as they are written only
  bool second_pass = true;                      // else the order is BM25's
  bool snippets = true;  // else hits come without text, snippet and lit title
};

struct Hit {
  std::uint32_t rank = 0;  // from 1
  double score = 0;
  Document document;
  Snippet title;
  Snippet snippet;
  std::vector<FoundName> names;  // those asked for, as the document has them
};

/// The spellings of a name that the index has, the most frequent first.
struct NameSpellings {
  std::string query;
  std::vector<NameVariant> variants;
};

struct SearchResult {
  SearchRequest request;                    // that it answers
  std::string parsed;                       // print() of the query's tree
  std::string xapian_query;                 // Xapian's description of what ran
  bool any = false;                         // documents with any of the words, not all
  SortOrder order = SortOrder::kRelevance;  // newest first where there was nothing to rank by
  std::uint64_t with_all = 0;  // where `any` was fallen back to: documents that have all words
  std::uint64_t total = 0;     // exact
  std::vector<Hit> hits;
  std::vector<Facet> facets;
  std::vector<std::string> dropped;  // stop words
  std::vector<std::string> notes;
  std::vector<Suggestion> suggestions;   // spellings to ask for instead
  std::vector<NameSpellings> spellings;  // of each name asked for by "name:"
  std::string fingerprint;               // of the index's content
  std::uint64_t documents = 0;           // in the index
};

/// What an index knows of a name.
struct NameReport {
  AskedName name;
  std::vector<NameVariant> variants;
  std::vector<std::string> notes;
};

/// Which documents an index holds.
struct IndexState {
  std::uint64_t documents = 0;
  std::string fingerprint;  // of their content
};

/// A document of a ranking, without its text.
struct RankedId {
  std::string id;
  double score = 0;
};

/// With fewer documents than this that have all words, kAuto shows those with any.
inline constexpr std::uint64_t kFewDocuments = 3;

/// An open index, to be searched again and again. A writer at work is no hindrance: search() sees
/// what was committed before it was called, and begins again on the newer state where Xapian asks
/// for that; rank() stays with the state it has as long as it can, so that topics are comparable.
/// Not thread-safe: one for each thread.
class Searcher {
 public:
  /// Throws WorldError where the index can't be read, UsageError for a language without a stemmer.
  explicit Searcher(const std::filesystem::path& folder);
  ~Searcher();
  Searcher(const Searcher&) = delete;
  Searcher& operator=(const Searcher&) = delete;

  /// Throws WorldError where the index can't be read, UsageError where SearchRequest::similar names
  /// no document.
  SearchResult search(const SearchRequest& request);

  /// The best `depth` documents for a topic of a benchmark: any of the words, no facets, no
  /// snippets. Scores never rise; equal ones by id, the greater first, as trec_eval reads them.
  /// Throws WorldError where the index can't be read.
  std::vector<RankedId> rank(const std::string& query, std::uint32_t depth,
                             Expansion expansion = Expansion::kNeighbours,
                             bool exact_names = false);

  /// What can be said of a name. Throws WorldError where the index can't be read.
  NameReport name(const std::string& text);

  /// The state that the next rank() sees, unless it has to begin again.
  IndexState state();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dragoman
