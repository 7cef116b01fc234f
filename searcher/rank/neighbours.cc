#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_map>
#include <utility>

#include "searcher/match/bm25.h"
#include "searcher/rank/expansion.h"
#include "searcher/rank/text_terms.h"

namespace dragoman::rank {
namespace {

// Measured on judged topics; more documents or neighbours gain nothing (docs/relevance.md).
constexpr std::size_t kCompared = 100;    // documents
constexpr std::size_t kVectorTerms = 60;  // the heaviest of a document
constexpr std::size_t kNeighbours = 4;
constexpr double kLent = 0.3;  // the share of a score that comes from the neighbours

// The cosines between the documents of a small set.
class Likeness {
 public:
  Likeness(const Xapian::Database& database, const std::vector<RankedDocument>& documents,
           std::size_t size)
      : database_(database), size_(size), cosines_(size * size) {
    for (std::size_t i = 0; i < size; ++i) add_vector(i, documents[i].docid);
    for (const auto& [term, postings] : postings_) multiply(postings);
  }

  /// The cosine with each other document, and its number, the likest first.
  std::vector<std::pair<double, std::size_t>> neighbours(std::size_t document) const {
    std::vector<std::pair<double, std::size_t>> others;
    for (std::size_t j = 0; j < size_; ++j) {
      if (j != document) others.emplace_back(cosines_[document * size_ + j], j);
    }
    const auto size = static_cast<std::ptrdiff_t>(std::min(kNeighbours, others.size()));
    std::partial_sort(others.begin(), others.begin() + size, others.end(), std::greater<>());
    others.resize(static_cast<std::size_t>(size));
    return others;
  }

 private:
  using Postings = std::vector<std::pair<std::size_t, double>>;

  void add_vector(std::size_t document, Xapian::docid docid) {
    std::vector<WeightedTerm> vector;
    for_each_text_term(database_, docid, [&](const std::string& term, double frequency) {
      vector.push_back({term, (1 + std::log(frequency)) * idf(term)});
    });
    keep_heaviest(kVectorTerms, vector);
    double squares = 0;
    for (const WeightedTerm& t : vector) squares += t.weight * t.weight;
    for (const WeightedTerm& t : vector) {
      postings_[t.term].emplace_back(document, t.weight / std::sqrt(squares));
    }
  }

  double idf(const std::string& term) {
    const auto [known, is_new] = idfs_.try_emplace(term, 0);
    if (is_new) {
      known->second =
          inverse_document_frequency(database_.get_doccount(), database_.get_termfreq(term));
    }
    return known->second;
  }

  void multiply(const Postings& postings) {
    for (std::size_t a = 0; a < postings.size(); ++a) {
      for (std::size_t b = a + 1; b < postings.size(); ++b) {
        const auto& [i, x] = postings[a];
        const auto& [j, y] = postings[b];
        cosines_[i * size_ + j] += x * y;
        cosines_[j * size_ + i] += x * y;
      }
    }
  }

  const Xapian::Database& database_;
  std::size_t size_;
  std::vector<double> cosines_;
  std::unordered_map<std::string, Postings> postings_;
  std::unordered_map<std::string, double> idfs_;
};

}  // namespace

void lend_to_neighbours(const Xapian::Database& database, std::vector<RankedDocument>& ranked) {
  const std::size_t size = std::min(kCompared, ranked.size());
  if (size < 2) return;
  const Likeness likeness(database, ranked, size);
  const double least = ranked[size - 1].score;
  std::vector<double> scores;
  for (std::size_t i = 0; i < size; ++i) {
    double lent = 0;
    double total = 0;
    for (const auto& [cosine, j] : likeness.neighbours(i)) {
      lent += cosine * ranked[j].score;
      total += cosine;
    }
    const double mean = total > 0 ? lent / total : ranked[i].score;
    scores.push_back(std::max(least, (1 - kLent) * ranked[i].score + kLent * mean));
  }
  for (std::size_t i = 0; i < size; ++i) ranked[i].score = scores[i];
  order_by_score(ranked);
}

}  // namespace dragoman::rank
