#include "searcher/match/near.h"

#include <memory>
#include <set>
#include <utility>

#include "searcher/match/own_machine.h"
#include "searcher/match/position_source.h"
#include "searcher/match/remote_positions.h"
#include "searcher/match/term_query.h"

namespace dragoman {
namespace {

using Query = Xapian::Query;

// So many alternatives to a word cost as much as another word.
constexpr std::size_t kTermsLikeOne = 20;

// Each of the words, whichever stand several times asked for once.
Query all_of(const Xapian::Database& database, const std::vector<AnyTerm>& words) {
  const std::set<AnyTerm> different(words.begin(), words.end());
  std::vector<Query> parts;
  for (const AnyTerm& word : different) parts.push_back(any_term_query(database, word));
  return join(Query::OP_AND, parts);
}

Query near_query(const Xapian::Database& database, const PositionCondition& condition,
                 const PositionSource& source) {
  const Query anywhere = anywhere_query(database, condition.operands);
  const Query here(source.clone()->release());
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  const Query there =
      remote == nullptr ? Query() : remote_positions_query(*remote, condition, anywhere);
  return Query(Query::OP_FILTER, anywhere, by_machine(database, here, there));
}

}  // namespace

Query phrase_query(const Xapian::Database& database, const Phrase& phrase) {
  if (phrase.words.size() == 1 && phrase.splits.empty())
    return any_term_query(database, phrase.words.front());
  return near_query(database, {{{phrase}}, 0});
}

MatchQuery phrase_match(const Xapian::Database& database, const Phrase& phrase) {
  if (phrase.words.size() == 1 && phrase.splits.empty()) return phrase_query(database, phrase);
  const PositionCondition condition{{{phrase}}, 0};
  PositionSource source(condition, IndexDatabase::states_of(database));
  Query query = near_query(database, condition, source);
  const bool is_one_here = IndexDatabase::numbers_of(database).shards() == 1 &&
                           IndexDatabase::remote_of(database) == nullptr;
  if (!is_one_here || !source.has_list(IndexDatabase::shard_of(database, 0))) return query;
  const std::set<AnyTerm> different(phrase.words.begin(), phrase.words.end());
  return {std::move(query),
          std::make_shared<PhraseDocuments>(
              std::vector<AnyTerm>(different.begin(), different.end()), source),
          Query()};
}

Query anywhere_query(const Xapian::Database& database, const Phrase& phrase) {
  std::vector<AnyTerm> whole = phrase.words;
  std::vector<Query> words;
  for (const Split& split : phrase.splits) {
    words.push_back(Query(Query::OP_OR, any_term_query(database, phrase.words[split.word]),
                          all_of(database, split.parts)));
    whole[split.word].clear();
  }
  std::erase_if(whole, [](const AnyTerm& word) { return word.empty(); });
  if (!whole.empty()) words.push_back(all_of(database, whole));
  return join(Query::OP_AND, words);
}

std::size_t words_compared(const PositionCondition& condition) {
  std::size_t words = 0;
  for (const NearOperand& operand : condition.operands) {
    for (const Phrase& phrase : operand) {
      for (const AnyTerm& word : phrase.words) words += 1 + word.size() / kTermsLikeOne;
      for (const Split& split : phrase.splits) words += split.parts.size();
    }
  }
  return words;
}

Query near_query(const Xapian::Database& database, const PositionCondition& condition) {
  return near_query(database, condition,
                    PositionSource(condition, IndexDatabase::states_of(database)));
}

Query anywhere_query(const Xapian::Database& database, const std::vector<NearOperand>& operands) {
  std::vector<Query> parts;
  for (const NearOperand& operand : operands) {
    std::vector<Query> phrases;
    for (const Phrase& phrase : operand) phrases.push_back(anywhere_query(database, phrase));
    parts.push_back(join(Query::OP_OR, phrases));
  }
  return join(Query::OP_AND, parts);
}

}  // namespace dragoman
