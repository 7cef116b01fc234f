#pragma once
// The library: an index on disk, and searches in it.
//
//   auto index = std::make_shared<dragoman::SharedIndex>(folder);  // once
//   dragoman::Searcher searcher(index);                            // in each thread
//   for (const dragoman::Hit& hit : searcher.search({.query = "grain embargo"}).hits) ...

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "analyzers/schema/field.h"
#include "searcher/engine/document_view.h"
#include "searcher/engine/linked_answers.h"
#include "searcher/engine/request.h"
#include "searcher/engine/result.h"
#include "searcher/engine/shared_index.h"
#include "searcher/query/parser.h"

namespace dragoman {

/// Searches an index, again and again. Writers may work beside it: search() sees what was committed
/// before it was called, and begins again on the newer state where a writer overtakes it; rank()
/// keeps the state it has as long as it can, so that topics are comparable. Not thread-safe: each
/// thread has its own, and those of one SharedIndex share what they read of it.
///
/// All throw WorldError where the index can't be read (analyzers/text/error.h).
class Searcher {
 public:
  /// Opens the index. Throws UsageError for an index in a language without a stemmer.
  explicit Searcher(std::shared_ptr<SharedIndex> index);

  /// The same, but the index is opened when it is first read, and what that throws is thrown then.
  enum class Opens { kNow, kWhenRead };
  Searcher(std::shared_ptr<SharedIndex> index, Opens opens);

  /// The same, where no other thread searches the index.
  explicit Searcher(const std::filesystem::path& folder);

  ~Searcher();
  Searcher(const Searcher&) = delete;
  Searcher& operator=(const Searcher&) = delete;

  /// Throws UsageError where SearchRequest::similar names no document.
  SearchResult search(const SearchRequest& request);

  /// The indexes on other machines that the last answer, of whatever kind, went on without.
  std::vector<MissingShard> missing() const;

  /// The document that a typed id means, with what in it matches the query; "" for no query.
  DocumentAnswer show(const std::string& id, const std::string& query);

  /// The best documents for a topic of a benchmark: those with any of the words, without facets and
  /// snippets. Scores never rise; equal ones are ordered by id, the greater first, as trec_eval
  /// reads them.
  std::vector<RankedId> rank(const query::ParsedQuery& query, const RankSettings& settings);

  /// The telegrams that the documents of the request's query cite and the index lacks, the most
  /// cited first; the request's page of them.
  GapReport gaps(const SearchRequest& request);

  /// What the document of a typed id answers and what answers it, all the way, as a graph.
  GraphAnswer graph(const std::string& id);

  /// Two documents compared word by word.
  DiffAnswer diff(const std::string& a, const std::string& b);

  /// What the rules, the authority table and the index know of a name.
  NameReport name(const std::string& text);

  /// The values of a field that begin with `prefix`, the most frequent first (field_values.h).
  /// Throws UsageError for a field without listed values.
  std::vector<FieldValue> values(Field field, const std::string& prefix, std::size_t limit);

  /// The state that the next rank() sees, unless a writer overtakes it.
  IndexState state();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dragoman
