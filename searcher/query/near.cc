#include "searcher/query/near.h"

#include <algorithm>
#include <map>
#include <set>

#include "searcher/query/term_query.h"

namespace dragoman {
namespace {

using Query = Xapian::Query;

Query join(Query::op op, const std::vector<Query>& parts) {
  if (parts.size() == 1) return parts.front();
  return Query(op, parts.begin(), parts.end());
}

// So many alternatives to a word cost as much as another word.
constexpr std::size_t kTermsLikeOne = 20;

// Each of the choices of one of every list, the first kMostWays of them. They point into the lists.
template <typename Choice>
std::vector<std::vector<const Choice*>> combinations(const std::vector<std::vector<Choice>>& lists,
                                                     bool& cut) {
  std::vector<std::vector<const Choice*>> out{{}};
  for (const std::vector<Choice>& list : lists) {
    const std::size_t all = out.size() * list.size();
    std::vector<std::vector<const Choice*>> longer;
    for (std::size_t i = 0; i < std::min(all, kMostWays); ++i) {
      longer.push_back(out[i / list.size()]);
      longer.back().push_back(&list[i % list.size()]);
    }
    cut |= longer.size() < all;
    out = std::move(longer);
  }
  return out;
}

// The rows of one word become one.
NearOperand with_words_joined(const NearOperand& operand) {
  Row words{{{}}, 1};
  NearOperand joined;
  for (const Row& row : operand) {
    if (row.words.size() > 1) {
      joined.push_back(row);
    } else {
      AnyTerm& terms = words.words.front();
      terms.insert(terms.end(), row.words.front().begin(), row.words.front().end());
    }
  }
  if (!words.words.front().empty()) joined.insert(joined.begin(), words);
  return joined;
}

// Each word cut into terms that stand in the same words, so that two words have all their terms in
// common or none: where only some are, Xapian misses places.
std::vector<std::vector<AnyTerm>> cut_by_common_terms(const std::vector<AnyTerm>& words) {
  std::map<std::string, std::vector<std::size_t>> places;  // in which words a term stands
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (const std::string& term : words[i]) {
      auto& list = places[term];
      if (list.empty() || list.back() != i) list.push_back(i);
    }
  }
  std::vector<std::map<std::vector<std::size_t>, AnyTerm>> pieces(words.size());
  for (const auto& [term, list] : places) {
    for (const std::size_t i : list) pieces[i][list].push_back(term);
  }
  std::vector<std::vector<AnyTerm>> out(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (auto& [list, terms] : pieces[i]) out[i].push_back(std::move(terms));
  }
  return out;
}

// A word among others whose places are compared.
Query any_placed(const AnyTerm& terms) {
  return terms.size() == 1 ? Query(terms.front()) : Query(Query::OP_OR, terms.begin(), terms.end());
}

Query phrase_of(const Row& row) {
  std::vector<Query> words;
  for (const AnyTerm& word : row.words) words.push_back(any_placed(word));
  return Query(Query::OP_PHRASE, words.begin(), words.end(), row.window);
}

Query any_of(const Xapian::Database& database, const AnyTerm& terms) {
  std::vector<Query> alternatives;
  for (const std::string& term : terms) alternatives.push_back(term_query(database, term));
  return join(Query::OP_OR, alternatives);
}

class NearMaker {
 public:
  NearMaker(std::uint32_t distance, std::size_t most) : distance_(distance), most_(most) {}

  NearQuery make(const std::vector<NearOperand>& operands) {
    std::vector<NearOperand> choices;
    for (const NearOperand& operand : operands) choices.push_back(with_words_joined(operand));
    std::vector<Query> ways;
    for (const auto& rows : combinations(choices, out_.cut)) {
      ways.push_back(ask(rows));
      if (out_.words > most_) return std::move(out_);
    }
    out_.query = join(Query::OP_MAX, ways);
    return std::move(out_);
  }

 private:
  // One row of each operand.
  Query ask(const std::vector<const Row*>& rows) {
    std::vector<AnyTerm> words;
    std::vector<Query> in_order;
    Xapian::termpos window = distance_ + 1;
    for (const Row* row : rows) {
      words.insert(words.end(), row->words.begin(), row->words.end());
      window += row->window - 1;
      if (row->words.size() == 1) continue;
      in_order.push_back(phrase_of(*row));
      out_.words += row->words.size();
    }
    if (out_.words + words.size() > most_) {
      out_.words += words.size();
      return {};
    }
    window = std::max(window, static_cast<Xapian::termpos>(words.size()));
    std::vector<Query> near;
    const auto pieces = cut_by_common_terms(words);
    for (const auto& choice : combinations(pieces, out_.cut)) {
      near.push_back(within_window(choice, window));
      if (out_.words > most_) return {};
    }
    const Query any = join(Query::OP_MAX, near);
    return in_order.empty() ? any : Query(Query::OP_FILTER, any, join(Query::OP_AND, in_order));
  }

  Query within_window(const std::vector<const AnyTerm*>& words, Xapian::termpos window) {
    std::vector<Query> parts;
    for (const AnyTerm* word : words) {
      parts.push_back(any_placed(*word));
      out_.words += 1 + word->size() / kTermsLikeOne;
    }
    return Query(Query::OP_NEAR, parts.begin(), parts.end(), window);
  }

  std::uint32_t distance_;
  std::size_t most_;
  NearQuery out_;
};

}  // namespace

Query row_query(const Xapian::Database& database, const Row& row) {
  return row.words.size() == 1 ? any_of(database, row.words.front()) : phrase_of(row);
}

Query anywhere_query(const Xapian::Database& database, const Row& row) {
  const std::set<AnyTerm> different(row.words.begin(), row.words.end());
  std::vector<Query> words;
  for (const AnyTerm& word : different) words.push_back(any_of(database, word));
  return join(Query::OP_AND, words);
}

NearQuery near_query(const std::vector<NearOperand>& operands, std::uint32_t distance,
                     std::size_t most) {
  return NearMaker(distance, most).make(operands);
}

Query anywhere_query(const Xapian::Database& database, const std::vector<NearOperand>& operands) {
  std::vector<Query> parts;
  for (const NearOperand& operand : operands) {
    std::vector<Query> rows;
    for (const Row& row : operand) rows.push_back(anywhere_query(database, row));
    parts.push_back(join(Query::OP_OR, rows));
  }
  return join(Query::OP_AND, parts);
}

}  // namespace dragoman
