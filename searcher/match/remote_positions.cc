#include "searcher/match/remote_positions.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "analyzers/schema/terms.h"
#include "analyzers/text/error.h"
#include "searcher/index/interruption.h"
#include "searcher/match/term_query.h"

namespace dragoman {
namespace {

using Query = Xapian::Query;

constexpr std::size_t kAllPositions = 0xFFFFFFFF;

bool is_word(const NearOperand& operand) {
  return std::all_of(operand.begin(), operand.end(), [](const Phrase& phrase) {
    return phrase.words.size() == 1 && phrase.splits.empty();
  });
}

// Two words near each other, in any order: a row with words between them.
bool is_pair(const PositionCondition& condition) {
  return !condition.paragraph && condition.operands.size() == 2 &&
         std::all_of(condition.operands.begin(), condition.operands.end(), is_word);
}

bool is_in_rows(const PositionCondition& condition) {
  if (condition.paragraph || condition.operands.size() != 1) return false;
  const NearOperand& phrases = condition.operands.front();
  return std::all_of(phrases.begin(), phrases.end(),
                     [](const Phrase& phrase) { return phrase.splits.empty(); });
}

Query any_term_of(const AnyTerm& word) {
  return word.size() == 1 ? Query(word.front()) : Query(Query::OP_OR, word.begin(), word.end());
}

Query row(const Phrase& phrase) {
  std::vector<Query> words;
  for (const AnyTerm& word : phrase.words) words.push_back(any_term_of(word));
  if (words.size() == 1) return words.front();
  return {Query::OP_PHRASE, words.begin(), words.end(), phrase.window};
}

Query any_word_of(const NearOperand& operand) {
  AnyTerm terms;
  for (const Phrase& phrase : operand)
    terms.insert(terms.end(), phrase.words.front().begin(), phrase.words.front().end());
  return any_term_of(terms);
}

// Each row in which the condition is met by words of one position each.
Query rows_of(const PositionCondition& condition) {
  std::vector<Query> rows;
  if (is_pair(condition)) {
    const Query a = any_word_of(condition.operands.front());
    const Query b = any_word_of(condition.operands.back());
    const Xapian::termcount window = std::max(condition.distance, 1U) + 1;
    for (const std::vector<Query>& row : {std::vector{a, b}, std::vector{b, a}})
      rows.emplace_back(Query::OP_PHRASE, row.begin(), row.end(), window);
  } else {
    for (const Phrase& phrase : condition.operands.front()) rows.push_back(row(phrase));
  }
  return {Query::OP_OR, rows.begin(), rows.end()};
}

// What marks documents in which a word of the condition may be a compound, as far as there are any.
Query marks_of(RemoteShards& remote, const PositionCondition& condition) {
  std::set<std::string> marks;
  for (const NearOperand& operand : condition.operands) {
    for (const Phrase& phrase : operand) {
      for (const AnyTerm& word : phrase.words) {
        for (const std::string& term : word) {
          const std::string mark = compound_term(term);
          if (remote.frequency(mark) > 0) marks.insert(mark);
        }
      }
    }
  }
  return {Query::OP_OR, marks.begin(), marks.end()};
}

bool holds_in(const PositionCondition& condition, const RemoteDocument& document) {
  return holds(condition, [&](const std::string& term, std::vector<std::uint32_t>& out) {
    const bool is_only_placed = is_bounds_name(term) || is_ends_term(term);
    if (!is_only_placed && document.record.frequency(term) < 0) return;
    document.forward.append(term, kAllPositions, out);
  });
}

std::string id_of(RemoteShards& remote, Xapian::docid document) {
  const std::string* const known = remote.known_id(document);
  return known != nullptr ? *known : remote.read(document)->record.id;
}

// Those of the query's documents that meet the condition, by id.
Query judged(RemoteShards& remote, const PositionCondition& condition, const Query& query) {
  std::vector<Xapian::docid> holding;
  std::vector<Xapian::docid> others;
  for (const Xapian::docid document : remote.fetch_matching(query)) {
    check_interruption();
    (holds_in(condition, *remote.read(document)) ? holding : others).push_back(document);
  }
  return query_of_ids(remote, query, holding, others);
}

}  // namespace

Query remote_positions_query(RemoteShards& remote, const PositionCondition& condition,
                             const Query& anywhere) {
  if (!is_in_rows(condition) && !is_pair(condition)) {
    return remote.is_noting() ? anywhere : judged(remote, condition, anywhere);
  }
  const Query standing = rows_of(condition);
  const Query marks = marks_of(remote, condition);
  if (marks.empty() || remote.is_noting()) return standing;
  const Query doubtful(Query::OP_AND_NOT, Query(Query::OP_FILTER, anywhere, marks), standing);
  const Query found = judged(remote, condition, doubtful);
  return found.empty() ? standing : Query(Query::OP_OR, standing, found);
}

Query query_of_ids(RemoteShards& remote, const Query& among, const std::vector<Xapian::docid>& kept,
                   const std::vector<Xapian::docid>& others) {
  std::set<std::string> ids;
  for (const Xapian::docid document : kept) ids.insert(id_of(remote, document));
  std::vector<std::string> other_terms;
  for (const Xapian::docid document : others) {
    const std::string id = id_of(remote, document);
    other_terms.push_back(id_term(id));
    if (ids.count(id) == 0) continue;
    throw WorldError("two indexes on other machines have different documents of the id " + id +
                     ": phrases, NEAR and =words can't tell them apart there (delete one of them)");
  }
  if (others.size() < kept.size()) {
    if (others.empty()) return among;
    return and_not(among, Query(Query::OP_OR, other_terms.begin(), other_terms.end()));
  }
  std::vector<std::string> terms;
  for (const std::string& id : ids) terms.push_back(id_term(id));
  return {Query::OP_OR, terms.begin(), terms.end()};
}

}  // namespace dragoman
