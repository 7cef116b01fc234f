#pragma once
// All documents that a query matches, without weighing any.

#include <xapian.h>

#include "searcher/count/document_set.h"
#include "searcher/match/match_query.h"

namespace dragoman {

/// What Xapian matches. Posting lists are read straight into bits where the query is made of terms,
/// AND, OR, NOT, and of a phrase from its documents; what else looks at positions or values is left to
/// Xapian's matcher. Throws Xapian's errors.
DocumentSet matching_documents(const Xapian::Database& database, const MatchQuery& asked);

/// Those of them that are on this machine.
DocumentSet matching_here(const Xapian::Database& database, const Xapian::Query& query);

}  // namespace dragoman
