#include "searcher/engine/similar.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "searcher/match/term_query.h"
#include "searcher/query/stop_words.h"
#include "searcher/rank/first_pass.h"

namespace dragoman {
namespace {

constexpr double kTitleWeight = 2;

bool is_significant(const std::string& term) {
  const bool number = std::all_of(term.begin(), term.end(), ascii::is_digit);
  return is_text_term(term) && !number && term.size() > 1;
}

Xapian::docid find_document(const Xapian::Database& database, const std::string& id,
                            std::string& term) {
  for (const std::string& value : read_value(Field::kId, id).values) {
    term = id_term(value);
    const auto found = database.postlist_begin(term);
    if (found != database.postlist_end(term)) return *found;
  }
  throw UsageError("no document '" + id + "' in the index, so none is like it");
}

struct SignificantTerm {
  std::string word;
  double significance = 0;
  double weight = 0;
};

class SignificantTerms {
 public:
  SignificantTerms(const Xapian::Database& database, Xapian::docid docid, bool drops_stop_words)
      : database_(database),
        docid_(docid),
        drops_stop_words_(drops_stop_words),
        documents_(database.get_doccount()) {}

  std::vector<SignificantTerm> choose() {
    for (auto term = database_.termlist_begin(docid_); term != database_.termlist_end(docid_);
         ++term) {
      if (is_significant(*term)) weigh(*term, term.get_wdf(), term.get_termfreq());
    }
    std::sort(words_.begin(), words_.end(), [](const SignificantTerm& a, const SignificantTerm& b) {
      return a.significance != b.significance ? a.significance > b.significance : a.word < b.word;
    });
    if (words_.size() > kSignificantTerms) words_.resize(kSignificantTerms);
    return std::move(words_);
  }

 private:
  void weigh(const std::string& word, double occurrences, double documents) {
    if (documents < 2 || (drops_stop_words_ && is_english_stop_word(word))) return;
    const double tf = 1 + std::log(std::max(occurrences, 1.0));
    const double idf = std::log(documents_ / documents);
    words_.push_back({word, tf * idf * (is_in_title(word) ? kTitleWeight : 1), tf});
  }

  bool is_in_title(const std::string& word) const {
    const std::string term = word_term(Field::kTitle, word);
    auto found = database_.termlist_begin(docid_);
    found.skip_to(term);
    return found != database_.termlist_end(docid_) && *found == term;
  }

  const Xapian::Database& database_;
  Xapian::docid docid_;
  bool drops_stop_words_;
  double documents_;
  std::vector<SignificantTerm> words_;
};

}  // namespace

Likeness likeness_of(const Xapian::Database& database, const std::string& id,
                     bool drops_stop_words) {
  std::string own_term;
  const Xapian::docid docid = find_document(database, id, own_term);
  Likeness likeness;
  std::vector<Xapian::Query> words;
  for (SignificantTerm& word : SignificantTerms(database, docid, drops_stop_words).choose()) {
    words.emplace_back(Xapian::Query::OP_SCALE_WEIGHT, term_query(database, word.word),
                       word.weight);
    likeness.words.push_back(std::move(word.word));
  }
  const Xapian::Query any(Xapian::Query::OP_OR, words.begin(), words.end());
  likeness.query = and_not(any, term_query(database, own_term));
  return likeness;
}

void restrict_to_similar(const Likeness& likeness, CompiledQuery& compiled) {
  compiled.query = Xapian::Query(Xapian::Query::OP_FILTER, likeness.query, compiled.query);
  compiled.lit.insert(likeness.words.begin(), likeness.words.end());
  compiled.ranked = true;
}

std::vector<RankedDocument> rank_similar(const Xapian::Database& database,
                                         const Xapian::Query& query, std::uint32_t depth) {
  std::vector<RankedDocument> ranked;
  const Xapian::MSet found = first_pass(database, query, depth);
  for (auto match = found.begin(); match != found.end(); ++match) {
    ranked.push_back({*match, match.get_weight()});
  }
  return ranked;
}

}  // namespace dragoman
