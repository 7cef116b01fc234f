#pragma once
// What the scores of hits are made of.

#include <vector>

#include "searcher/engine/plan.h"
#include "searcher/engine/result.h"
#include "searcher/rank/second_pass.h"

namespace dragoman {

/// Sets Hit::parts, which add up to the score. Hits in the order of their dates have none. `page`
/// and `hits` are the same documents in the same order. Throws Xapian's errors.
void explain_hits(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan,
                  const std::vector<rank::RankedDocument>& page, std::vector<Hit>& hits);

}  // namespace dragoman
