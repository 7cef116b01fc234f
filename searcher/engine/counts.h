#pragma once
// How many documents a plan matches, and by which values.

#include "searcher/count/facet.h"
#include "searcher/count/trend.h"
#include "searcher/engine/plan.h"

namespace dragoman {

/// The total and the facets of the request, in its order. A facet by which the query selects is
/// counted over what the rest of the query matches, so that its other values can be seen. Throws
/// Xapian's errors.
FacetCounts count_matches(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan);

/// How often the plan matches over time, by the period of the first facet of dates, or by month.
/// Throws Xapian's errors.
Trend trend_of(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan);

}  // namespace dragoman
