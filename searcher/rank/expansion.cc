#include "searcher/rank/expansion.h"

#include <algorithm>
#include <unordered_map>

#include "searcher/index/posting_reader.h"
#include "searcher/index/term_statistics.h"
#include "searcher/match/bm25.h"
#include "searcher/rank/text_terms.h"

namespace dragoman::rank {
namespace {

// Measured on judged topics (docs/relevance.md).
constexpr std::size_t kFeedbackDocuments = 5;
constexpr std::size_t kFeedbackTerms = 30;
constexpr double kFeedbackShare = 0.2;  // of the expansion, beside what was asked for
constexpr double kTooCommon = 0.2;      // of the documents

// How much the best documents speak of each term.
std::unordered_map<std::string, double> relevance_model(const Xapian::Database& database,
                                                        const std::vector<RankedDocument>& ranked) {
  const std::size_t size = std::min(kFeedbackDocuments, ranked.size());
  double total = 0;
  for (std::size_t i = 0; i < size; ++i) total += ranked[i].score;
  std::unordered_map<std::string, double> model;
  for (std::size_t i = 0; i < size; ++i) {
    const double share = total > 0 ? ranked[i].score / total : 1;
    const double length = length_of(database, ranked[i].docid);
    for_each_text_term(database, ranked[i].docid, [&](const std::string& term, double frequency) {
      model[term] += share * frequency / length;
    });
  }
  return model;
}

double idf(const Xapian::Database& database, const std::string& term) {
  return inverse_document_frequency(database.get_doccount(), term_frequency(database, term));
}

}  // namespace

std::vector<ExpansionTerm> expansion_terms(const Xapian::Database& database,
                                           const std::vector<RankedDocument>& ranked) {
  const auto model = relevance_model(database, ranked);
  const double most = kTooCommon * database.get_doccount();
  std::vector<WeightedTerm> terms;
  for (const auto& [term, weight] : model) {
    if (term_frequency(database, term) <= most)
      terms.push_back({term, weight * idf(database, term)});
  }
  keep_heaviest(kFeedbackTerms, terms);
  double total = 0;
  for (const WeightedTerm& t : terms) total += model.at(t.term);
  std::vector<ExpansionTerm> out;
  for (const WeightedTerm& t : terms) out.push_back({t.term, model.at(t.term) / total});
  return out;
}

void add_expansion(const Xapian::Database& database, const std::vector<ExpansionTerm>& terms,
                   double query_weight, std::vector<RankedDocument>& ranked) {
  std::sort(ranked.begin(), ranked.end(),
            [](const RankedDocument& a, const RankedDocument& b) { return a.docid < b.docid; });
  const double average = database.get_average_length();
  const double share = query_weight * kFeedbackShare / (1 - kFeedbackShare);
  for (const ExpansionTerm& term : terms) {
    const double weight = share * term.weight * idf(database, term.term);
    PostingReader postings(database, term.term);
    for (RankedDocument& document : ranked) {
      if (!postings.reach(document.docid)) continue;
      document.score +=
          weight * saturated_frequency(postings.frequency(), postings.length(), average);
    }
  }
  order_by_score(database, ranked);
}

}  // namespace dragoman::rank
