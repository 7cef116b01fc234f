#pragma once
// Searchers of one index, lent to the threads of the server.

#include <memory>
#include <mutex>
#include <vector>

#include "searcher/engine/searcher.h"
#include "searcher/engine/shared_index.h"
#include "searcher/index/index_places.h"

namespace dragoman {

/// Has as many searchers as are asked for at a time. Thread-safe.
class SearcherPool {
 public:
  explicit SearcherPool(IndexPlaces places);

  const std::shared_ptr<SharedIndex>& index() const { return index_; }

  /// A searcher for one thread, which goes back to the pool at the end of the loan.
  class Loan {
   public:
    explicit Loan(SearcherPool& pool) : pool_(pool), searcher_(pool.take()) {}
    ~Loan() { pool_.give_back(std::move(searcher_)); }
    Loan(const Loan&) = delete;
    Loan& operator=(const Loan&) = delete;

    Searcher& operator*() const { return *searcher_; }

   private:
    SearcherPool& pool_;
    std::unique_ptr<Searcher> searcher_;
  };

 private:
  std::unique_ptr<Searcher> take();
  void give_back(std::unique_ptr<Searcher> searcher);

  std::shared_ptr<SharedIndex> index_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Searcher>> idle_;
};

}  // namespace dragoman
