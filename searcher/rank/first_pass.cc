#include "searcher/rank/first_pass.h"

#include <algorithm>
#include <cmath>

#include "analyzers/remote/remote_record.h"
#include "searcher/index/index_database.h"
#include "searcher/match/bm25.h"

namespace dragoman::rank {
namespace {

constexpr double kK2 = 0;
constexpr double kK3 = 1e6;
constexpr double kLeastNormalizedLength = 0.1;

// `remote` is null where all databases are of this machine.
std::vector<RankedDocument> ranked(const Xapian::MSet& found, RemoteShards* remote) {
  std::vector<RankedDocument> out;
  for (auto match = found.begin(); match != found.end(); ++match) {
    out.push_back({*match, match.get_weight()});
    if (remote != nullptr && remote->has(*match)) remote->know_id(*match, match.get_collapse_key());
  }
  return out;
}

// Weights are sums, and in each database the terms are added in another order, by how many of its
// documents have them: equal weights differ in their last bits.
double comparable(double weight) {
  constexpr int kBits = 40;
  int exponent = 0;
  const double mantissa = std::frexp(weight, &exponent);
  return std::ldexp(std::nearbyint(std::ldexp(mantissa, kBits)), exponent - kBits);
}

void order(const DocumentNumbers& numbers, std::vector<RankedDocument>& found) {
  std::sort(found.begin(), found.end(), [&](const RankedDocument& a, const RankedDocument& b) {
    const double one = comparable(a.score);
    const double other = comparable(b.score);
    return one != other ? one > other : numbers.is_before(a.docid, b.docid);
  });
}

// Xapian orders equal documents by their merged numbers, so all that are equal to the last one are
// asked for before they are ordered.
std::vector<RankedDocument> first_of_several(const DocumentNumbers& numbers, Xapian::doccount size,
                                             RemoteShards* remote, Xapian::Enquire& enquire) {
  std::vector<RankedDocument> found;
  if (size == 0) return found;
  for (Xapian::doccount asked = size + 1;; asked *= 2) {
    found = ranked(enquire.get_mset(0, asked), remote);
    if (found.size() < asked) break;
    if (comparable(found.back().score) != comparable(found[size - 1].score)) break;
  }
  order(numbers, found);
  if (found.size() > size) found.resize(size);
  return found;
}

}  // namespace

Xapian::BM25Weight first_pass_weight() {
  return Xapian::BM25Weight(kBm25K1, kK2, kK3, kBm25B, kLeastNormalizedLength);
}

std::vector<RankedDocument> first_pass(const Xapian::Database& database, const Xapian::Query& query,
                                       Xapian::doccount size) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  enquire.set_weighting_scheme(first_pass_weight());
  const DocumentNumbers numbers = IndexDatabase::numbers_of(database);
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote != nullptr) enquire.set_collapse_key(kRemoteIdSlot, RemoteShards::kNoCollapsing);
  if (numbers.shards() > 1) return first_of_several(numbers, size, remote, enquire);
  return ranked(enquire.get_mset(0, size), remote);
}

}  // namespace dragoman::rank
