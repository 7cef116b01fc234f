#include "searcher/rank/ranked_document.h"

#include <algorithm>

namespace dragoman::rank {

void order_by_score(std::vector<RankedDocument>& ranked) {
  std::sort(ranked.begin(), ranked.end(), [](const RankedDocument& a, const RankedDocument& b) {
    return a.score != b.score ? a.score > b.score : a.docid < b.docid;
  });
}

}  // namespace dragoman::rank
