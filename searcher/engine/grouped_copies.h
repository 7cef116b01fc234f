#pragma once
// Pages on which near copies are one hit.

#include <xapian.h>
#include <vector>

#include "searcher/engine/plan.h"
#include "searcher/engine/request.h"
#include "searcher/rank/second_pass.h"

namespace dragoman {

struct GroupedPage {
  std::vector<rank::RankedDocument> documents;
  std::vector<std::vector<Xapian::docid>> copies;  // of each, ascending, as below
};

/// Whether the request's hits are grouped: not where all copies are asked for, and not on long
/// pages, which programs read.
bool groups_copies(const SearchRequest& request);

/// The page, without copies of documents that come before them. Copies are looked for among the
/// best 100 documents, or more where those don't fill the page. Throws Xapian's errors, and
/// WorldError as decode_record() does.
GroupedPage find_grouped_page(OpenIndex& index, const SearchRequest& request,
                              const SearchPlan& plan);

}  // namespace dragoman
