#pragma once
// Exact counts of the matching documents by country, year, topic and other values.

#include <xapian.h>
#include <deque>
#include <optional>
#include <vector>

#include "searcher/count/facet.h"
#include "searcher/count/facet_column.h"
#include "searcher/match/match_query.h"

namespace dragoman {

/// Counts all documents that match, and weighs none. Looks up the values of few documents; counting
/// many, over one or several calls, pays once for a column of the values (facet_column.h). Not
/// thread-safe.
class FacetCounter {
 public:
  /// Keeps references. The database stays as it is; the columns are of its state.
  FacetCounter(const Xapian::Database& database, FacetColumns& columns)
      : database_(database), columns_(columns) {}

  /// Where documents match for any of the `optional` parts of the query, and some have more than
  /// half of them, the facets count those only: the others are a long tail. Throws what SlotReader
  /// throws.
  FacetCounts count(const MatchQuery& asked, const std::vector<FacetBy>& facets,
                    PastStates past = PastStates::kApart,
                    const std::vector<Xapian::Query>& optional = {});

 private:
  FacetCounts count_there(const Xapian::Query& query, const std::vector<FacetBy>& facets,
                          PastStates past, const std::vector<Xapian::Query>& optional);
  std::optional<FacetCounts> count_most_there(const std::vector<FacetBy>& facets, PastStates past,
                                              const Xapian::Query& query,
                                              const std::vector<Xapian::Query>& optional);
  Facet count(const DocumentSet& set, std::size_t documents, const FacetBy& by, PastStates past);
  SlotValues& looked_up(const FacetBy& by);

  const Xapian::Database& database_;
  FacetColumns& columns_;
  std::deque<SlotValues> looked_up_;  // of what has no column loaded
};

}  // namespace dragoman
