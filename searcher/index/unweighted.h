#pragma once
// Queries without weight. Pure.

#include <xapian.h>

namespace dragoman {

/// The documents that match, all of no weight: what a query that sorts or counts asks for. Scaling a
/// query that matches nothing would make it a query like any other.
inline Xapian::Query unweighted(const Xapian::Query& query) {
  return query.empty() ? query : Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, 0);
}

}  // namespace dragoman
