#pragma once
// All that a search finds, read piece by piece, so that a long list takes little memory.

#include <cstddef>
#include <memory>
#include <vector>

#include "searcher/engine/request.h"
#include "searcher/engine/result.h"
#include "searcher/engine/shared_index.h"

namespace dragoman {

/// The hits of one search in their order, on the state of the index that the constructor saw. Keeps
/// 16 bytes a hit, and the piece that is read. Not thread-safe, but may pass from thread to thread.
///
/// A writer that commits twice meanwhile may overwrite what is read: next() then throws WorldError,
/// and what was read so far is no whole answer.
class AllHits {
 public:
  /// Finds them, from SearchRequest::offset on, at most SearchRequest::limit. Throws as
  /// Searcher::search() does.
  AllHits(std::shared_ptr<SharedIndex> index, const SearchRequest& request);
  ~AllHits();
  AllHits(const AllHits&) = delete;
  AllHits& operator=(const AllHits&) = delete;

  /// The answer without its hits and without facets and suggestions.
  const SearchResult& head() const;

  /// The next hits, at most `most`; empty at the end. Throws WorldError where the index can't be
  /// read any more.
  std::vector<Hit> next(std::size_t most);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dragoman
