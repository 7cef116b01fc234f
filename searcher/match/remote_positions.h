#pragma once
// Documents on other machines by where words stand in them.
//
// Words in a row, and two words near each other, each as one term, are asked for by OP_PHRASE,
// which the servers answer from Xapian's own positions. A compound stands at several positions,
// which OP_PHRASE doesn't know: documents that may have one of the words as a compound are marked
// by a term (compound_term()). Of those, and for every other condition of the documents that have
// its words, the forward indexes are fetched, all at once, and judged here, by the same holds() as
// on this machine; what meets it is asked for by id.

#include <xapian.h>
#include <vector>

#include "searcher/index/remote_shards.h"
#include "searcher/match/positions.h"

namespace dragoman {

/// The documents that meet the condition, without weight, among those that have its words:
/// `anywhere` is the query of them (near.h). Throws WorldError where two documents of one id can't
/// be told apart; Xapian's errors.
Xapian::Query remote_positions_query(RemoteShards& remote, const PositionCondition& condition,
                                     const Xapian::Query& anywhere);

/// A query of those documents of `among` that are `kept`, the rest being `others`: of the fewer of
/// them the ids are asked for, since Xapian takes long over thousands of terms. Throws as above.
Xapian::Query query_of_ids(RemoteShards& remote, const Xapian::Query& among,
                           const std::vector<Xapian::docid>& kept,
                           const std::vector<Xapian::docid>& others);

}  // namespace dragoman
