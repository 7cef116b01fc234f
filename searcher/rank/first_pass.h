#pragma once
// The first pass: BM25 over the whole index, which finds the candidates.

#include <xapian.h>
#include <vector>

#include "searcher/match/match_query.h"
#include "searcher/rank/ranked_document.h"

namespace dragoman::rank {

/// BM25 of Robertson and Zaragoza (2009): no k2, and k3 so large that a word asked for twice counts
/// twice. k1 and b were tuned on diplomatic documents.
Xapian::BM25Weight first_pass_weight();

/// The best `size` documents, equal ones in the order of the database. Throws Xapian's errors.
std::vector<RankedDocument> first_pass(const Xapian::Database& database, const MatchQuery& asked,
                                       Xapian::doccount size);

}  // namespace dragoman::rank
