#include "searcher/engine/all_hits.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "analyzers/text/error.h"
#include "searcher/engine/candidates.h"
#include "searcher/engine/counts.h"
#include "searcher/engine/hits.h"
#include "searcher/engine/open_index.h"
#include "searcher/engine/plan.h"
#include "searcher/query/sentence.h"

namespace dragoman {
namespace {

constexpr int kMaxBeginnings = 3;

}  // namespace

class AllHits::Impl {
 public:
  Impl(std::shared_ptr<SharedIndex> shared, SearchRequest request)
      : shared_(std::move(shared)), request_(std::move(request)) {
    request_.facets.clear();
    for (int attempt = 1;; ++attempt) {
      try {
        find();
        return;
      } catch (const Xapian::DatabaseModifiedError&) {
        if (attempt == kMaxBeginnings)
          throw WorldError("the index at " + folder() + " changes too fast to be read");
      } catch (const Xapian::Error& error) {
        const bool was_cut_off = std::string_view(error.get_type()).starts_with("Network");
        if (!was_cut_off || attempt == kMaxBeginnings)
          throw WorldError("can't read the index at " + folder() + ": " + reason_of(error));
      }
    }
  }

  const SearchResult& head() const { return head_; }

  std::vector<Hit> next(std::size_t most) {
    const auto begin = ranked_.begin() + static_cast<std::ptrdiff_t>(read_);
    const std::size_t count = std::min(most, ranked_.size() - read_);
    SearchRequest piece = request_;
    piece.offset += static_cast<std::uint32_t>(read_);
    try {
      auto hits =
          read_hits(*index_, piece, plan_, {begin, begin + static_cast<std::ptrdiff_t>(count)});
      read_ += count;
      return hits;
    } catch (const Xapian::Error& error) {
      throw WorldError("can't read the index at " + folder() + ": " + reason_of(error));
    }
  }

 private:
  void find() {
    index_ = std::make_unique<OpenIndex>(*shared_);
    plan_ = make_plan(*index_, request_);
    head_.missing = index_->missing();
    for (const MissingShard& shard : head_.missing) plan_.notes.push_back(note_on(shard));
    head_.request = request_;
    head_.total = count_matches(*index_, request_, plan_).total;
    head_.reading =
        query::query_sentence(plan_.tree, {plan_.any(), plan_.compiled.dropped, request_.similar});
    head_.parsed = plan_.parsed;
    head_.any = plan_.any();
    head_.fell_back = plan_.fell_back;
    head_.with_all = plan_.with_all;
    head_.order = order_of(request_, plan_);
    head_.dropped = plan_.compiled.dropped;
    head_.languages = index_->languages();
    head_.notes = plan_.notes;
    head_.fingerprint = index_->snapshot().fingerprint();
    head_.documents = index_->snapshot().documents();
    // No more than there are, since the matcher makes room for as many as are asked for.
    const std::uint64_t rest = head_.total - std::min<std::uint64_t>(head_.total, request_.offset);
    SearchRequest found = request_;
    found.limit = static_cast<std::uint32_t>(std::min<std::uint64_t>(found.limit, rest));
    ranked_ = find_page(*index_, found, plan_);
  }

  std::string folder() const { return shared_->places().name(); }

  std::shared_ptr<SharedIndex> shared_;
  SearchRequest request_;
  std::unique_ptr<OpenIndex> index_;
  SearchPlan plan_;
  SearchResult head_;
  std::vector<rank::RankedDocument> ranked_;
  std::size_t read_ = 0;
};

AllHits::AllHits(std::shared_ptr<SharedIndex> index, const SearchRequest& request)
    : impl_(std::make_unique<Impl>(std::move(index), request)) {}

AllHits::~AllHits() = default;

const SearchResult& AllHits::head() const {
  return impl_->head();
}

std::vector<Hit> AllHits::next(std::size_t most) {
  return impl_->next(most);
}

}  // namespace dragoman
