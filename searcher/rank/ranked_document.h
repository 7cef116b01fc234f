#pragma once

#include <xapian.h>
#include <vector>

namespace dragoman::rank {

struct RankedDocument {
  Xapian::docid docid = 0;
  double score = 0;
};

/// The best first, equal ones by docid, the lesser first.
void order_by_score(std::vector<RankedDocument>& ranked);

}  // namespace dragoman::rank
