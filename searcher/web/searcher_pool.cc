#include "searcher/web/searcher_pool.h"

#include <utility>

namespace dragoman {

SearcherPool::SearcherPool(IndexPlaces places)
    : index_(std::make_shared<SharedIndex>(std::move(places))) {}

std::unique_ptr<Searcher> SearcherPool::take() {
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      std::unique_ptr<Searcher> searcher = std::move(idle_.back());
      idle_.pop_back();
      return searcher;
    }
  }
  return std::make_unique<Searcher>(index_);
}

void SearcherPool::give_back(std::unique_ptr<Searcher> searcher) {
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(searcher));
}

}  // namespace dragoman
