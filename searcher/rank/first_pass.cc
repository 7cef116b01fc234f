#include "searcher/rank/first_pass.h"

#include "searcher/match/bm25.h"

namespace dragoman::rank {
namespace {

constexpr double kK2 = 0;
constexpr double kK3 = 1e6;
constexpr double kLeastNormalizedLength = 0.1;

}  // namespace

Xapian::BM25Weight first_pass_weight() {
  return Xapian::BM25Weight(kBm25K1, kK2, kK3, kBm25B, kLeastNormalizedLength);
}

Xapian::MSet first_pass(const Xapian::Database& database, const Xapian::Query& query,
                        Xapian::doccount size) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  enquire.set_weighting_scheme(first_pass_weight());
  return enquire.get_mset(0, size);
}

}  // namespace dragoman::rank
