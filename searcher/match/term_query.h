#pragma once
// One term, and other parts of queries, asked for in a way that Xapian 1.4.22 reads rightly.
//
// Where a term's occurrences aren't weighed, Xapian takes for a term of all documents the list of
// all documents under the term's name (LocalSubMatch::open_post_list). Where that list has several
// chunks and the document numbers have gaps, as after deletions, its next chunk isn't found under
// that name: "Unexpected end of posting list". So such a term is asked for as all documents, and as
// a bonus that doesn't select; what counts only is asked for without weights, which leaves the
// bonus out. A term of all documents of one of several databases, but not of all, selects by a
// posting source.

#include <xapian.h>
#include <string>
#include <vector>

#include "searcher/index/unweighted.h"

namespace dragoman {

/// All documents. Not Xapian::Query::MatchAll, which all threads share and count references to
/// without a lock.
Xapian::Query all_documents();

/// The documents that have the term, by their weight.
Xapian::Query term_query(const Xapian::Database& database, const std::string& term);

/// The documents that have any of the terms, each by its weight; none match where there are no
/// terms.
Xapian::Query any_term_query(const Xapian::Database& database,
                             const std::vector<std::string>& terms);

/// The documents that have any of the terms, which weigh as one: OP_SYNONYM. Xapian can't estimate
/// how many documents a posting source has there, so it selects outside of it.
Xapian::Query synonym_query(const Xapian::Database& database,
                            const std::vector<std::string>& terms);

/// The parts under the operator; one part alone is itself, and no part matches nothing.
Xapian::Query join(Xapian::Query::op op, const std::vector<Xapian::Query>& parts);

/// The documents that match the one and not the other, by the weight of the one.
///
/// Not OP_AND_NOT alone: Xapian 1.4.22 never sets the weights within what is excluded
/// (AndNotPostList::recalc_maxweight), and an AND there that has a bonus in it (AND_MAYBE) takes
/// what lies in memory for them and finds too few. So what is excluded is asked for without
/// bonuses, which don't select.
Xapian::Query and_not(const Xapian::Query& kept, const Xapian::Query& excluded);

/// The documents that match any of the parts, each by the best of its weights.
///
/// Not OP_MAX alone: in Xapian 1.4.22 an OP_MAX whose last two parts end together has no part left
/// but stays in the tree until its parent looks at it; if another branch is pruned meanwhile, all
/// weights are computed anew, and MaxPostList::recalc_maxweight() reads the part that was deleted.
/// So a part that never ends first, all documents with no weight, is among the parts, and the
/// parts without their weights select.
Xapian::Query best_of(const std::vector<Xapian::Query>& parts);

}  // namespace dragoman
