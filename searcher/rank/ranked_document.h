#pragma once

#include <xapian.h>
#include <vector>

namespace dragoman::rank {

struct RankedDocument {
  Xapian::docid docid = 0;
  double score = 0;
};

/// The best first, equal ones in the order of the database (DocumentNumbers::is_before()).
void order_by_score(const Xapian::Database& database, std::vector<RankedDocument>& ranked);

}  // namespace dragoman::rank
