#pragma once
// Hits as a user sees them.

#include <vector>

#include "searcher/engine/plan.h"
#include "searcher/engine/result.h"
#include "searcher/rank/second_pass.h"

namespace dragoman {

/// The hits of the request's page: documents, near copies of one text being one hit, or paragraphs.
/// Where the request wants it they say what their scores are made of. Throws Xapian's errors, and
/// WorldError as decode_record() does.
std::vector<Hit> find_hits(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan);

/// A hit for each document of the page, in its order; with snippets and the names found, where the
/// request wants them. Throws Xapian's errors, and WorldError as decode_record() does.
std::vector<Hit> read_hits(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan,
                           const std::vector<rank::RankedDocument>& page);

}  // namespace dragoman
