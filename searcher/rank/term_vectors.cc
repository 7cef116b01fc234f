#include "searcher/rank/term_vectors.h"

#include <algorithm>
#include <cmath>

#include "analyzers/positions/position_file.h"
#include "searcher/index/term_statistics.h"
#include "searcher/match/bm25.h"
#include "searcher/rank/text_terms.h"

namespace dragoman::rank {
namespace {

constexpr std::size_t kVectorTerms = 60;  // more gain nothing (docs/relevance.md)
constexpr std::size_t kMaxIdfs = 500'000;

// To length 1, in the order of hashes.
std::vector<VectorTerm> normalized(const std::vector<WeightedTerm>& terms) {
  double squares = 0;
  for (const WeightedTerm& t : terms) squares += t.weight * t.weight;
  std::vector<VectorTerm> out;
  out.reserve(terms.size());
  for (const WeightedTerm& t : terms)
    out.push_back({position_hash(t.term), t.weight / std::sqrt(squares)});
  std::sort(out.begin(), out.end(),
            [](const VectorTerm& a, const VectorTerm& b) { return a.term < b.term; });
  return out;
}

}  // namespace

void TermVectors::make_room(const std::vector<Xapian::docid>& documents) {
  if (vectors_.size() + documents.size() > kMaxKept) vectors_.clear();
  if (idfs_.size() > kMaxIdfs) idfs_.clear();
  fetch_frequencies_of(documents);
}

void TermVectors::fetch_frequencies_of(const std::vector<Xapian::docid>& documents) {
  RemoteShards* const remote = IndexDatabase::remote_of(database_);
  if (remote == nullptr) return;
  remote->fetch(documents);
  {
    const RemoteShards::NotingScope noting(*remote);
    for (const Xapian::docid document : documents) {
      if (vectors_.count(document) > 0) continue;
      for_each_text_term(database_, document,
                         [&](const std::string& term, double) { remote->frequency(term); });
    }
  }
  remote->fetch_noted();
}

const std::vector<VectorTerm>& TermVectors::of(Xapian::docid docid) {
  const auto known = vectors_.find(docid);
  return known != vectors_.end() ? known->second
                                 : vectors_.emplace(docid, make(docid)).first->second;
}

std::vector<VectorTerm> TermVectors::make(Xapian::docid docid) {
  std::vector<WeightedTerm> terms;
  for_each_text_term(database_, docid, [&](const std::string& term, double frequency) {
    terms.push_back({term, (1 + std::log(frequency)) * idf(term, position_hash(term))});
  });
  keep_heaviest(kVectorTerms, terms);
  return normalized(terms);
}

double TermVectors::idf(const std::string& term, std::uint64_t hash) {
  const auto [known, is_new] = idfs_.try_emplace(hash, 0);
  if (is_new) {
    known->second =
        inverse_document_frequency(database_.get_doccount(), term_frequency(database_, term));
  }
  return known->second;
}

}  // namespace dragoman::rank
