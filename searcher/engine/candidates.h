#pragma once
// The documents of the page asked for, in their order.

#include <vector>

#include "searcher/engine/plan.h"
#include "searcher/rank/second_pass.h"

namespace dragoman {

/// The order of the hits: by date, the newest first, where relevance is asked for and the query has
/// nothing to rank by; the oldest first where it asks for a thread.
SortOrder order_of(const SearchRequest& request, const SearchPlan& plan);

/// The page from SearchRequest::offset on. Undated documents come last in either order of dates.
/// Throws Xapian's errors.
std::vector<rank::RankedDocument> find_page(OpenIndex& index, const SearchRequest& request,
                                            const SearchPlan& plan);

/// The best documents for a topic of a benchmark, whose tree is resolved (plan.h): those with any
/// of the words. Throws Xapian's errors.
std::vector<rank::RankedDocument> rank_topic(OpenIndex& index, const query::Node& tree,
                                             const RankSettings& settings);

}  // namespace dragoman
