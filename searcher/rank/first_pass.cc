#include "searcher/rank/first_pass.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>

#include "analyzers/remote/remote_record.h"
#include "searcher/count/matches.h"
#include "searcher/index/filed_values.h"
#include "searcher/index/index_database.h"
#include "searcher/index/term_reader.h"
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

// One term, weighed as Xapian's BM25Weight does it (weight/bm25weight.cc of 1.4), to the last bit.
class WeighedTerm {
 public:
  WeighedTerm(const Xapian::Database& database, const std::string& term)
      : with_(database.get_termfreq(term)), reader_(database, term) {
    const double with = with_;
    double odds = (database.get_doccount() - with + 0.5) / (with + 0.5);
    if (odds < 2) odds = odds * 0.5 + 1;
    weight_ = std::log(odds) * (kBm25K1 + 1);
  }

  Xapian::doccount documents() const { return with_; }

  // Documents ascend. `normalized_length`: of the document, by the mean of all.
  double weigh(Xapian::docid document, double normalized_length) {
    const double frequency = reader_.find(document).value_or(0);
    const double k = kBm25K1 * (normalized_length * kBm25B + (1 - kBm25B)) + frequency;
    return weight_ * (frequency / k);
  }

 private:
  Xapian::doccount with_;
  TermReader reader_;
  double weight_ = 0;
};

// The words of a phrase, the rarest first, as Xapian's matcher adds their weights.
std::vector<std::vector<WeighedTerm>> weighed_words(const Xapian::Database& database,
                                                    const std::vector<AnyTerm>& words) {
  std::vector<std::vector<WeighedTerm>> out;
  for (const AnyTerm& word : words) {
    std::vector<WeighedTerm>& terms = out.emplace_back();
    for (const std::string& term : word) terms.emplace_back(database, term);
  }
  const auto documents = [](const std::vector<WeighedTerm>& terms) {
    Xapian::doccount with = 0;
    for (const WeighedTerm& term : terms) with += term.documents();
    return with;
  };
  std::stable_sort(out.begin(), out.end(),
                   [&](const auto& a, const auto& b) { return documents(a) < documents(b); });
  return out;
}

// What Xapian's matcher would find, which spends most of its time between the lists.
std::vector<RankedDocument> best_of_phrase(const Xapian::Database& database,
                                           const MatchQuery& asked, Xapian::doccount size) {
  auto words = weighed_words(database, asked.phrase->words());
  std::optional<DocumentSet> filter;
  if (!asked.filter.empty()) filter = matching_here(database, asked.filter);
  const double average = database.get_average_length();
  const double factor = average != 0 ? 1 / average : 0;
  std::vector<RankedDocument> out;
  FiledValues values(database);
  for (const Xapian::docid document : asked.phrase->find(database)) {
    if (filter && !filter->contains(document)) continue;
    const double length = std::max(values.length(document) * factor, kLeastNormalizedLength);
    double score = 0;
    for (std::vector<WeighedTerm>& terms : words) {
      double of_word = 0;
      for (WeighedTerm& term : terms) of_word += term.weigh(document, length);
      score += of_word;
    }
    out.push_back({document, score});
  }
  const auto is_better = [](const RankedDocument& a, const RankedDocument& b) {
    return a.score != b.score ? a.score > b.score : a.docid < b.docid;
  };
  if (out.size() > size) {
    std::nth_element(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(size), out.end(),
                     is_better);
    out.resize(size);
  }
  std::sort(out.begin(), out.end(), is_better);
  return out;
}

}  // namespace

Xapian::BM25Weight first_pass_weight() {
  return Xapian::BM25Weight(kBm25K1, kK2, kK3, kBm25B, kLeastNormalizedLength);
}

std::vector<RankedDocument> first_pass(const Xapian::Database& database, const MatchQuery& asked,
                                       Xapian::doccount size) {
  if (asked.phrase != nullptr) return best_of_phrase(database, asked, size);
  Xapian::Enquire enquire(database);
  enquire.set_query(asked.query);
  enquire.set_weighting_scheme(first_pass_weight());
  const DocumentNumbers numbers = IndexDatabase::numbers_of(database);
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote != nullptr) enquire.set_collapse_key(kRemoteIdSlot, RemoteShards::kNoCollapsing);
  if (numbers.shards() > 1) return first_of_several(numbers, size, remote, enquire);
  return ranked(enquire.get_mset(0, size), remote);
}

}  // namespace dragoman::rank
