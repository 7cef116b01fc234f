#include "searcher/engine/counts.h"

#include <algorithm>
#include <utility>

#include "searcher/query/selection.h"

namespace dragoman {
namespace {

void order_as(const std::vector<Field>& fields, std::vector<Facet>& facets) {
  const auto place = [&](const Facet& f) {
    return std::find(fields.begin(), fields.end(), f.field);
  };
  std::sort(facets.begin(), facets.end(),
            [&](const Facet& a, const Facet& b) { return place(a) < place(b); });
}

}  // namespace

FacetCounts count_matches(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan) {
  std::vector<Field> together;
  std::vector<Facet> facets;
  for (const Field field : request.facets) {
    const auto unselected = without_selection(plan.tree, field);
    if (!unselected) {
      together.push_back(field);
      continue;
    }
    const Xapian::Query others = compile(index, plan, *unselected).query;
    facets.push_back(index.counter().count(others, {field}, request.past_states).facets.front());
  }
  FacetCounts counts = index.counter().count(plan.compiled.query, together, request.past_states);
  for (Facet& facet : facets) counts.facets.push_back(std::move(facet));
  order_as(request.facets, counts.facets);
  return counts;
}

}  // namespace dragoman
