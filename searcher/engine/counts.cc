#include "searcher/engine/counts.h"

#include <algorithm>
#include <utility>

#include "searcher/count/matches.h"
#include "searcher/count/trends.h"
#include "searcher/query/selection.h"

namespace dragoman {
namespace {

void order_as(const std::vector<FacetBy>& order, std::vector<Facet>& facets) {
  const auto place = [&](const Facet& f) {
    return std::find_if(order.begin(), order.end(),
                        [&](const FacetBy& by) { return facet_name(by) == f.name; });
  };
  std::sort(facets.begin(), facets.end(),
            [&](const Facet& a, const Facet& b) { return place(a) < place(b); });
}

}  // namespace

FacetCounts count_matches(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan) {
  const auto count = [&](const CompiledQuery& query, const std::vector<FacetBy>& by) {
    return index.counter().count(query.match(), by, request.past_states,
                                 plan.fell_back ? query.optional : std::vector<Xapian::Query>());
  };
  std::vector<FacetBy> together;
  std::vector<Facet> facets;
  for (const FacetBy& by : request.facets) {
    const auto unselected = query::without_selection(plan.tree, by.field);
    if (!unselected) {
      together.push_back(by);
      continue;
    }
    facets.push_back(count(compile(index, plan, *unselected), {by}).facets.front());
  }
  FacetCounts counts = count(plan.compiled, together);
  for (Facet& facet : facets) counts.facets.push_back(std::move(facet));
  order_as(request.facets, counts.facets);
  return counts;
}

Trend trend_of(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan) {
  Period period = Period::kMonth;
  const auto dated = std::find_if(request.facets.begin(), request.facets.end(),
                                  [](const FacetBy& by) { return by.field == Field::kDate; });
  if (dated != request.facets.end()) period = dated->period;
  const DocumentSet set = matching_documents(index.database(), plan.compiled.match());
  return find_trend(index.database(), set, period);
}

}  // namespace dragoman
