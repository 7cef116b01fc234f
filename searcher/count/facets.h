#pragma once
// Exact counts of the matching documents by country, year, topic and other values.

#include <xapian.h>
#include <deque>
#include <vector>

#include "searcher/count/facet.h"
#include "searcher/count/facet_column.h"

namespace dragoman {

/// Counts all documents that match, and weighs none. Looks up the values of few documents; counting
/// many, over one or several calls, pays once for a column of the values (facet_column.h). Not
/// thread-safe.
class FacetCounter {
 public:
  /// Keeps references. The database stays as it is; the columns are of its state.
  FacetCounter(const Xapian::Database& database, FacetColumns& columns)
      : database_(database), columns_(columns) {}

  /// Of the facet fields given. Throws Xapian's errors.
  FacetCounts count(const Xapian::Query& query, const std::vector<Field>& fields,
                    PastStates past = PastStates::kApart);

 private:
  Facet count(const DocumentSet& set, std::size_t documents, Field field, PastStates past);
  SlotValues& looked_up(Field field);

  const Xapian::Database& database_;
  FacetColumns& columns_;
  std::deque<SlotValues> looked_up_;  // of fields whose column isn't loaded
};

}  // namespace dragoman
