#include "searcher/rank/ranked_document.h"

#include <algorithm>

#include "searcher/index/index_database.h"

namespace dragoman::rank {

void order_by_score(const Xapian::Database& database, std::vector<RankedDocument>& ranked) {
  const DocumentNumbers numbers = IndexDatabase::numbers_of(database);
  std::sort(ranked.begin(), ranked.end(), [&](const RankedDocument& a, const RankedDocument& b) {
    return a.score != b.score ? a.score > b.score : numbers.is_before(a.docid, b.docid);
  });
}

}  // namespace dragoman::rank
