// A search is a sequence of steps, each of which makes a value of the values before it:
//
//   plan        the tree, its names, and whether all words are asked for or any
//   counts      the total and the facets; nothing is weighed for them
//   candidates  the documents of the page, ranked or by date
//   hits        their records, with snippets and the spellings of names
//
// All of them see one state of the index. Where a writer overtakes the reader between two reads,
// Xapian says so, and the search begins again on the newest state.

#include "searcher/engine/searcher.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "analyzers/text/error.h"
#include "searcher/engine/candidates.h"
#include "searcher/engine/counts.h"
#include "searcher/engine/field_values.h"
#include "searcher/engine/hits.h"
#include "searcher/engine/linked.h"
#include "searcher/engine/open_index.h"
#include "searcher/engine/plan.h"
#include "searcher/engine/show.h"
#include "searcher/index/remote_place.h"
#include "searcher/names/name_variants.h"
#include "searcher/query/sentence.h"
#include "searcher/spelling/suggest.h"

namespace dragoman {
namespace {

constexpr int kMaxAttempts = 10;
constexpr int kPatiences = 3;          // for which what didn't answer is left alone
constexpr std::size_t kMaxListed = 3;  // names of a query whose spellings are looked up

std::vector<names::NameVariant> variants_of(OpenIndex& index, const names::AskedName& name) {
  return names::name_variants(index.database(), name, index.name_chains(), index.has_name_keys());
}

// What the index has of the names that the query calls names.
std::vector<NameSpellings> list_spellings(OpenIndex& index, const SearchPlan& plan) {
  std::vector<NameSpellings> listed;
  if (!index.has_name_keys()) return listed;
  for (const auto& name : names::asked_names(plan.tree, query::NodeKind::kName)) {
    if (listed.size() == kMaxListed) break;
    if (name->entries.empty() && name->keys.empty() && name->spellings.empty()) continue;
    listed.push_back({name->text, variants_of(index, *name)});
  }
  return listed;
}

std::vector<Suggestion> suggest_spellings(OpenIndex& index, const SearchPlan& plan,
                                          std::uint64_t total) {
  const bool few = (plan.fell_back ? plan.with_all : total) <= kFewFound;
  return suggest(index.database(), index.language(), plan.tree, few, index.text());
}

SearchResult search(OpenIndex& index, const SearchRequest& request) {
  SearchPlan plan = make_plan(index, request);
  FacetCounts counts = count_matches(index, request, plan);
  SearchResult result;
  result.suggestions = suggest_spellings(index, plan, counts.total);
  result.spellings = list_spellings(index, plan);
  result.hits = find_hits(index, request, plan);
  if (request.trend) result.trend = trend_of(index, request, plan);
  result.reading =
      query::query_sentence(plan.tree, {plan.any(), plan.compiled.dropped, request.similar});
  result.request = request;
  result.xapian_query = plan.compiled.query.get_description();
  result.any = plan.any();
  result.fell_back = plan.fell_back;
  result.order = order_of(request, plan);
  result.with_all = plan.with_all;
  result.with_most = counts.with_most;
  result.total = counts.total;
  result.facets = std::move(counts.facets);
  result.parsed = std::move(plan.parsed);
  result.dropped = std::move(plan.compiled.dropped);
  result.languages = index.languages();
  result.notes = std::move(plan.notes);
  result.fingerprint = index.snapshot().fingerprint();
  result.documents = index.snapshot().documents();
  result.missing = index.missing();
  for (const MissingShard& shard : result.missing) result.notes.push_back(note_on(shard));
  return result;
}

bool ranks_before(const RankedId& a, const RankedId& b) {
  return a.score != b.score ? a.score > b.score : a.id > b.id;
}

std::vector<RankedId> rank_ids(OpenIndex& index, const query::ParsedQuery& query,
                               const RankSettings& settings) {
  query::Node tree = query.root;
  resolve(index, settings.exact_names, tree);
  std::vector<RankedId> out;
  for (const rank::RankedDocument& ranked : rank_topic(index, tree, settings)) {
    out.push_back({index.id(ranked.docid), ranked.score});
  }
  std::sort(out.begin(), out.end(), ranks_before);
  return out;
}

// The place whose connection failed, by the name that Xapian has of it.
const IndexPlace* find_place(const IndexPlaces& places, const Xapian::Error& error) {
  for (const IndexPlace& place : places.indexes) {
    if (place.is_remote &&
        parse_remote_place(place.folder.string()).context() == error.get_context())
      return &place;
  }
  return nullptr;
}

}  // namespace

class Searcher::Impl {
 public:
  explicit Impl(std::shared_ptr<SharedIndex> shared) : shared_(std::move(shared)) {}

  // Does the work on the open index, again from its beginning where a writer overtook it.
  template <typename Work>
  auto with_index(Work work) {
    for (int attempt = 1;; ++attempt) {
      try {
        if (!open_) open_.emplace(*shared_);
        return work(*open_);
      } catch (const Xapian::DatabaseModifiedError&) {
        open_.reset();
        if (attempt < kMaxAttempts) continue;
        throw WorldError("the index at " + folder() + " changes too fast to be read");
      } catch (const Xapian::NetworkError& error) {
        lose(error, attempt);
        if (attempt < kMaxAttempts + static_cast<int>(shared_->places().indexes.size())) continue;
        throw WorldError("can't read the index at " + folder() + ": " + reason_of(error));
      } catch (const Xapian::Error& error) {
        open_.reset();
        throw WorldError("can't read the index at " + folder() + ": " + reason_of(error));
      }
    }
  }

  // The same on the state of the last commit.
  template <typename Work>
  auto with_newest(Work work) {
    if (open_ && open_->is_overtaken(*shared_)) open_.reset();
    return with_index(work);
  }

  std::vector<MissingShard> missing() const {
    return open_ ? open_->missing() : std::vector<MissingShard>();
  }

 private:
  std::string folder() const { return shared_->places().name(); }

  // A connection that has ended is made anew: servers end idle ones. What doesn't answer, or ends
  // again at once, is left alone for a while.
  void lose(const Xapian::NetworkError& error, int attempt) {
    const bool was_awaited = std::string_view(error.get_type()) == "NetworkTimeoutError";
    if (was_awaited && open_) open_->abandon();
    open_.reset();
    if (!was_awaited && attempt == 1) return;
    const IndexPlace* const place = find_place(shared_->places(), error);
    if (place != nullptr) {
      shared_->note_down(place->folder.string(), reason_of(error),
                         kPatiences * shared_->places().patience);
    }
  }

  std::shared_ptr<SharedIndex> shared_;
  std::optional<OpenIndex> open_;
};

Searcher::Searcher(std::shared_ptr<SharedIndex> index) : Searcher(std::move(index), Opens::kNow) {}

Searcher::Searcher(std::shared_ptr<SharedIndex> index, Opens opens)
    : impl_(std::make_unique<Impl>(std::move(index))) {
  if (opens == Opens::kNow) impl_->with_index([](OpenIndex&) { return 0; });
}

Searcher::Searcher(const std::filesystem::path& folder)
    : Searcher(std::make_shared<SharedIndex>(folder)) {}

Searcher::~Searcher() = default;

std::vector<MissingShard> Searcher::missing() const {
  return impl_->missing();
}

SearchResult Searcher::search(const SearchRequest& request) {
  return impl_->with_newest([&](OpenIndex& index) { return dragoman::search(index, request); });
}

DocumentAnswer Searcher::show(const std::string& id, const std::string& query) {
  return impl_->with_newest([&](OpenIndex& index) { return show_document(index, id, query); });
}

std::vector<RankedId> Searcher::rank(const query::ParsedQuery& query,
                                     const RankSettings& settings) {
  return impl_->with_index([&](OpenIndex& index) { return rank_ids(index, query, settings); });
}

GapReport Searcher::gaps(const SearchRequest& request) {
  return impl_->with_newest([&](OpenIndex& index) { return find_gaps(index, request); });
}

GraphAnswer Searcher::graph(const std::string& id) {
  return impl_->with_newest([&](OpenIndex& index) { return draw_graph(index, id); });
}

DiffAnswer Searcher::diff(const std::string& a, const std::string& b) {
  return impl_->with_newest([&](OpenIndex& index) { return compare_documents(index, a, b); });
}

NameReport Searcher::name(const std::string& text) {
  return impl_->with_index([&](OpenIndex& index) {
    NameReport report;
    report.name = names::read_asked_name(text, false);
    report.variants = variants_of(index, report.name);
    if (!index.has_name_keys()) report.notes.emplace_back(kNoKeys);
    return report;
  });
}

std::vector<FieldValue> Searcher::values(Field field, const std::string& prefix,
                                         std::size_t limit) {
  return impl_->with_newest(
      [&](OpenIndex& index) { return field_values(index, field, prefix, limit); });
}

IndexState Searcher::state() {
  return impl_->with_index([](OpenIndex& index) {
    return IndexState{index.snapshot().documents(), index.snapshot().fingerprint()};
  });
}

}  // namespace dragoman
