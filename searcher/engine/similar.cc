#include "searcher/engine/similar.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "analyzers/schema/find_id.h"
#include "analyzers/schema/term_list.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "searcher/index/index_order.h"
#include "searcher/index/term_statistics.h"
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
  const FoundId found = find_id(database, id);
  if (found.id.empty()) {
    throw UsageError("no document '" + id + "' in the index, so none is like it" +
                     nearest_note(found));
  }
  term = id_term(found.id);
  return first_having(database, term);
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
    read_terms();
    for (Candidate& candidate : candidates_) candidate.share = share_of(candidate);
    std::sort(candidates_.begin(), candidates_.end(),
              [](const Candidate& a, const Candidate& b) { return a.share > b.share; });
    for (const Candidate& candidate : candidates_) {
      if (is_enough(candidate)) break;
      weigh(candidate);
    }
    return std::move(words_);
  }

 private:
  struct Candidate {
    std::string word;
    double occurrences;
    std::optional<double> documents;  // that have it, where known
    double share = 0;                 // of its significance, what the document gives
  };

  // In one pass: Xapian decodes a term list from its beginning for each look-up in it.
  void read_terms() {
    if (RemoteShards* const remote = IndexDatabase::remote_of(database_)) return read_with(*remote);
    for_each_term(database_, docid_, [this](const std::string& term, const auto& at) {
      add(term, at.get_wdf(), [] { return std::optional<double>(); });
    });
  }

  // Where databases are on other machines, how many documents have each term is asked at once.
  void read_with(RemoteShards& remote) {
    const auto read_all = [&] {
      terms_.clear();
      candidates_.clear();
      const auto read = [&](const std::string& term, Xapian::termcount frequency) {
        add(term, frequency,
            [&] { return std::optional(double{1} * term_frequency(database_, term)); });
      };
      if (remote.has(docid_)) {
        for (const auto& [term, frequency] : remote.read(docid_)->record.terms)
          read(term, frequency);
        return;
      }
      const LocalNumber local = IndexDatabase::numbers_of(database_).local(docid_);
      for_each_term(IndexDatabase::shard_of(database_, local.shard), local.docid,
                    [&](const std::string& term, const auto& at) { read(term, at.get_wdf()); });
    };
    {
      const RemoteShards::NotingScope noting(remote);
      read_all();
    }
    remote.fetch_noted();
    read_all();
  }

  template <typename Documents>
  void add(const std::string& term, Xapian::termcount frequency, Documents documents) {
    terms_.push_back(term);
    if (!is_significant(term) || (drops_stop_words_ && query::is_english_stop_word(term))) return;
    candidates_.push_back({term, double{1} * frequency, documents()});
  }

  static double tf_of(const Candidate& candidate) {
    return 1 + std::log(std::max(candidate.occurrences, 1.0));
  }

  double share_of(const Candidate& candidate) const {
    return tf_of(candidate) * (is_in_title(candidate.word) ? kTitleWeight : 1);
  }

  // Whether no candidate of that share or less is among the most significant: how many documents
  // have a word takes a look-up for each.
  bool is_enough(const Candidate& candidate) const {
    const bool is_full = words_.size() == kSignificantTerms;
    return is_full && candidate.share * std::log(documents_ / 2) < words_.back().significance;
  }

  // Into its place among the most significant so far.
  void weigh(const Candidate& candidate) {
    const double documents = candidate.documents
                                 ? *candidate.documents
                                 : double{1} * term_frequency(database_, candidate.word);
    if (documents < 2) return;
    const SignificantTerm word{candidate.word, candidate.share * std::log(documents_ / documents),
                               tf_of(candidate)};
    const auto is_before = [](const SignificantTerm& a, const SignificantTerm& b) {
      return a.significance != b.significance ? a.significance > b.significance : a.word < b.word;
    };
    words_.insert(std::upper_bound(words_.begin(), words_.end(), word, is_before), word);
    if (words_.size() > kSignificantTerms) words_.pop_back();
  }

  bool is_in_title(const std::string& word) const {
    return std::binary_search(terms_.begin(), terms_.end(), word_term(Field::kTitle, word));
  }

  const Xapian::Database& database_;
  Xapian::docid docid_;
  bool drops_stop_words_;
  double documents_;
  std::vector<std::string> terms_;  // of the document, ascending
  std::vector<Candidate> candidates_;
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
  compiled.phrase = nullptr;
  compiled.highlighted.insert(likeness.words.begin(), likeness.words.end());
  compiled.ranked = true;
}

std::vector<rank::RankedDocument> rank_similar(const Xapian::Database& database,
                                               const Xapian::Query& query, std::uint32_t depth) {
  return rank::first_pass(database, query, depth);
}

}  // namespace dragoman
