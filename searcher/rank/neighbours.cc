#include <algorithm>
#include <cstdint>
#include <functional>
#include <span>
#include <utility>

#include "searcher/rank/expansion.h"

namespace dragoman::rank {
namespace {

// Measured on judged topics; more documents or neighbours gain nothing (docs/relevance.md).
constexpr std::size_t kCompared = 100;  // documents
constexpr std::size_t kNeighbours = 4;
constexpr double kLent = 0.3;  // the share of a score that comes from the neighbours

// A word of one of the documents.
struct Posting {
  std::uint64_t term = 0;
  std::size_t document = 0;
  double weight = 0;
};

// The cosines between the documents of a small set.
class Likeness {
 public:
  Likeness(TermVectors& vectors, const std::vector<RankedDocument>& documents, std::size_t size)
      : size_(size), cosines_(size * size) {
    std::vector<Posting> postings;
    std::vector<Xapian::docid> compared;
    for (std::size_t i = 0; i < size; ++i) compared.push_back(documents[i].docid);
    vectors.make_room(compared);
    for (std::size_t i = 0; i < size; ++i) {
      for (const VectorTerm& t : vectors.of(documents[i].docid)) {
        postings.push_back({t.term, i, t.weight});
      }
    }
    multiply(postings);
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
  // Documents meet at the words that they have in common.
  void multiply(std::vector<Posting>& postings) {
    std::sort(postings.begin(), postings.end(), [](const Posting& a, const Posting& b) {
      return a.term != b.term ? a.term < b.term : a.document < b.document;
    });
    for (std::size_t begin = 0, end = 0; begin < postings.size(); begin = end) {
      while (end < postings.size() && postings[end].term == postings[begin].term) ++end;
      multiply(std::span(postings).subspan(begin, end - begin));
    }
  }

  void multiply(std::span<const Posting> same) {
    for (std::size_t a = 0; a < same.size(); ++a) {
      for (std::size_t b = a + 1; b < same.size(); ++b) {
        const double product = same[a].weight * same[b].weight;
        cosines_[same[a].document * size_ + same[b].document] += product;
        cosines_[same[b].document * size_ + same[a].document] += product;
      }
    }
  }

  std::size_t size_;
  std::vector<double> cosines_;
};

}  // namespace

void lend_to_neighbours(const Xapian::Database& database, TermVectors& vectors,
                        std::vector<RankedDocument>& ranked) {
  const std::size_t size = std::min(kCompared, ranked.size());
  if (size < 2) return;
  const Likeness likeness(vectors, ranked, size);
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
  order_by_score(database, ranked);
}

}  // namespace dragoman::rank
