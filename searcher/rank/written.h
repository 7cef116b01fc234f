#pragma once
// Documents that have the words of a short query just as they were typed: "foreign ministers" are
// more than one, and "internment" is nothing international.

#include <xapian.h>
#include <vector>

#include "searcher/rank/concept.h"
#include "searcher/rank/ranked_document.h"

namespace dragoman::rank {

/// Raises the scores of documents by the share of the words that they have as typed, the less the
/// longer the query is (analyzers/chain/written_words.h). `ranked` ascends by document. Throws
/// Xapian's errors.
void add_written(const Xapian::Database& database, const Concepts& concepts,
                 std::vector<RankedDocument>& ranked);

}  // namespace dragoman::rank
