#pragma once
// Searchers of one index, or of what each reader may read of several, lent to threads.

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <vector>

#include "searcher/engine/searcher.h"
#include "searcher/engine/shared_index.h"
#include "searcher/index/index_places.h"
#include "searcher/index/reader.h"

namespace dragoman {

/// Whom a server answers.
enum class Readers {
  kAlike,  // what the server may read, everybody may
  kApart,  // each from the indexes that he may read himself (reader.h), as if there were no others
};

/// Where a reader may read none of the indexes.
class NothingReadable : public std::runtime_error {
 public:
  NothingReadable() : std::runtime_error("no index here may be read by you") {}
};

/// Has as many searchers as are asked for at a time. Of readers apart, those who may read the same
/// indexes share what is kept of them, and nobody else does: each set of indexes is opened by
/// itself. Thread-safe.
class SearcherPool {
 public:
  SearcherPool(IndexPlaces places, Readers readers);
  ~SearcherPool();
  SearcherPool(const SearcherPool&) = delete;
  SearcherPool& operator=(const SearcherPool&) = delete;

  /// Opens all that this process may read, so that what is wrong with it is said at the start.
  /// Throws as Searcher does, and UsageError for indexes on other machines where readers are apart.
  void open();

  /// What the reader may read now; of readers alike, all. Throws NothingReadable.
  std::shared_ptr<SharedIndex> index_for(const Reader& reader);

 private:
  struct Lent;

 public:
  /// A searcher for one thread, of what the reader may read when it is lent; it goes back to the
  /// pool at the end of the loan. The index is opened when something is asked. Throws
  /// NothingReadable.
  class Loan {
   public:
    Loan(SearcherPool& pool, const Reader& reader);
    ~Loan();
    Loan(const Loan&) = delete;
    Loan& operator=(const Loan&) = delete;

    Searcher& operator*() const { return *searcher_; }

   private:
    SearcherPool& pool_;
    std::shared_ptr<Lent> from_;
    std::unique_ptr<Searcher> searcher_;
  };

  /// Sets of indexes that are kept open, of readers apart, and searchers of all of them together
  /// that wait for a reader. Beyond, what was asked for longest ago is closed.
  static constexpr std::size_t kMaxSets = 32;
  static constexpr std::size_t kMaxIdle = 64;

 private:
  std::shared_ptr<Lent> lent_to(const Reader& reader);
  void give_back(const std::shared_ptr<Lent>& to, std::unique_ptr<Searcher> searcher);
  void forget_oldest();

  const IndexPlaces places_;
  const Readers readers_;
  std::mutex mutex_;  // guards the members below, and those of what is lent
  std::map<std::vector<std::size_t>, std::shared_ptr<Lent>> sets_;  // by the places
  std::uint64_t asked_ = 0;
};

}  // namespace dragoman
