#pragma once
// What is matched: as Xapian asks for it, and, where it is one phrase, as the file of positions has
// it.

#include <xapian.h>
#include <memory>
#include <utility>
#include <vector>

#include "searcher/match/position_source.h"
#include "searcher/match/positions.h"

namespace dragoman {

/// The documents of a plain phrase in one database of this machine, found without Xapian's matcher,
/// once. Not thread-safe.
class PhraseDocuments {
 public:
  /// `source` is that of the phrase, and has_list(). They tell each other what they find.
  PhraseDocuments(std::vector<AnyTerm> words, const PositionSource& source)
      : words_(std::move(words)), source_(source.clone()) {}

  /// Each of the phrase's words once, as any of its terms.
  const std::vector<AnyTerm>& words() const { return words_; }

  /// In ascending order, those of the database that the phrase was compiled for. Throws Xapian's
  /// errors.
  const std::vector<Xapian::docid>& find(const Xapian::Database& database) {
    return source_->find_all(database);
  }

 private:
  std::vector<AnyTerm> words_;
  std::unique_ptr<PositionSource> source_;
};

struct MatchQuery {
  // Any query is one.
  MatchQuery(Xapian::Query all = {}) : query(std::move(all)) {}
  MatchQuery(Xapian::Query all, std::shared_ptr<PhraseDocuments> one, Xapian::Query rest)
      : query(std::move(all)), phrase(std::move(one)), filter(std::move(rest)) {}

  Xapian::Query query;
  /// Null where it isn't just a phrase; else the query matches the documents of the phrase that the
  /// filter matches, and weighs the words of the phrase.
  std::shared_ptr<PhraseDocuments> phrase = nullptr;
  Xapian::Query filter = {};  // of no weight; empty where there is none
};

}  // namespace dragoman
