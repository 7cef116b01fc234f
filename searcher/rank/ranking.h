#pragma once
// The ranking of documents: a first pass that finds candidates, a second that orders the best.

#include <xapian.h>
#include <cstdint>
#include <vector>

#include "searcher/match/match_query.h"
#include "searcher/rank/concept.h"
#include "searcher/rank/expansion.h"
#include "searcher/rank/second_pass.h"

namespace dragoman::rank {

/// The best `depth` documents of the first pass alone, their scores BM25's. Throws Xapian's errors.
std::vector<RankedDocument> rank_by_bm25(const Xapian::Database& database, const MatchQuery& asked,
                                         std::uint32_t depth);

/// The best `depth` documents, their scores never rising. `vectors` are those of the database.
/// Throws Xapian's errors.
std::vector<RankedDocument> rank_documents(const Xapian::Database& database,
                                           const MatchQuery& asked, const Concepts& concepts,
                                           std::uint32_t depth, Expansion expansion,
                                           TermVectors& vectors);

}  // namespace dragoman::rank
