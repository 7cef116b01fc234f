#include "searcher/engine/searcher_pool.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

IndexPlaces some_of(const IndexPlaces& places, const std::vector<std::size_t>& numbers) {
  IndexPlaces some = places;
  some.indexes.clear();
  for (const std::size_t number : numbers) some.indexes.push_back(places.indexes[number]);
  return some;
}

}  // namespace

// A set of indexes, and searchers of it that wait.
struct SearcherPool::Lent {
  explicit Lent(IndexPlaces places) : index(std::make_shared<SharedIndex>(std::move(places))) {}

  std::shared_ptr<SharedIndex> index;
  std::vector<std::unique_ptr<Searcher>> idle;
  std::uint64_t last_asked = 0;
};

SearcherPool::SearcherPool(IndexPlaces places, Readers readers)
    : places_(std::move(places)), readers_(readers) {}

SearcherPool::~SearcherPool() = default;

void SearcherPool::open() {
  if (readers_ == Readers::kAlike) {
    const std::shared_ptr<Lent> all = lent_to({});
    give_back(all, std::make_unique<Searcher>(all->index));
    return;
  }
  for (const IndexPlace& place : places_.indexes) {
    if (!place.is_remote) continue;
    throw UsageError("nobody can say who may read " + place.folder.string() +
                     ": --readers is for indexes of this machine");
  }
  const Searcher all(std::make_shared<SharedIndex>(places_));
}

std::shared_ptr<SearcherPool::Lent> SearcherPool::lent_to(const Reader& reader) {
  std::vector<std::size_t> numbers;
  if (readers_ == Readers::kApart) {
    numbers = readable_by(reader, places_);
    if (numbers.empty()) throw NothingReadable();
  } else {
    numbers.resize(places_.indexes.size());
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
  }
  const std::lock_guard lock(mutex_);
  std::shared_ptr<Lent>& lent = sets_[numbers];
  if (lent == nullptr) lent = std::make_shared<Lent>(some_of(places_, numbers));
  lent->last_asked = ++asked_;
  const std::shared_ptr<Lent> out = lent;
  if (sets_.size() > kMaxSets) forget_oldest();
  return out;
}

std::shared_ptr<SharedIndex> SearcherPool::index_for(const Reader& reader) {
  return lent_to(reader)->index;
}

// Those who still search it keep it until they are done.
void SearcherPool::forget_oldest() {
  const auto found = std::min_element(sets_.begin(), sets_.end(), [](const auto& a, const auto& b) {
    return a.second->last_asked < b.second->last_asked;
  });
  sets_.erase(found);
}

void SearcherPool::give_back(const std::shared_ptr<Lent>& to, std::unique_ptr<Searcher> searcher) {
  const std::lock_guard lock(mutex_);
  to->idle.push_back(std::move(searcher));
  if (readers_ == Readers::kAlike) return;
  std::size_t idle = 0;
  std::shared_ptr<Lent> oldest;
  for (const auto& [numbers, lent] : sets_) {
    idle += lent->idle.size();
    if (lent->idle.empty()) continue;
    if (oldest == nullptr || lent->last_asked < oldest->last_asked) oldest = lent;
  }
  if (idle > kMaxIdle) oldest->idle.erase(oldest->idle.begin());
}

SearcherPool::Loan::Loan(SearcherPool& pool, const Reader& reader)
    : pool_(pool), from_(pool.lent_to(reader)) {
  const std::lock_guard lock(pool_.mutex_);
  if (from_->idle.empty()) {
    searcher_ = std::make_unique<Searcher>(from_->index, Searcher::Opens::kWhenRead);
  } else {
    searcher_ = std::move(from_->idle.back());
    from_->idle.pop_back();
  }
}

SearcherPool::Loan::~Loan() {
  pool_.give_back(from_, std::move(searcher_));
}

}  // namespace dragoman
