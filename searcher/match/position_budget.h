#pragma once
// How much one query may spend on comparing the positions of words, in phrases, compounds and NEAR.
// Each word is a look at every document that has all of its phrase, and the commonest words are in
// all documents: without a limit a query of a few hundred words takes minutes.

#include <xapian.h>
#include <cstddef>

#include "searcher/match/near.h"

namespace dragoman {

class PositionBudget {
 public:
  /// Words, with those of many alternatives counting for more; and looks, about a second's, which
  /// don't count for the first few words.
  static constexpr std::size_t kMaxWords = 500;
  static constexpr std::size_t kMaxLooks = 200'000;
  static constexpr std::size_t kAlwaysWords = 20;

  explicit PositionBudget(const Xapian::Database& database) : database_(&database) {}

  /// Spends it on `words` words in `documents` documents; false where there isn't enough. Throws
  /// Xapian's errors, as all below.
  bool spend(std::size_t words, std::size_t documents);
  bool spend(const Phrase& phrase) { return spend(words_in(phrase), documents_with(phrase)); }

  /// The most documents that can have all of it.
  std::size_t documents_with(const Phrase& phrase) const;
  std::size_t documents_with(const std::vector<NearOperand>& operands) const;

 private:
  static std::size_t words_in(const Phrase& phrase) { return words_compared({{{phrase}}, 0}); }
  std::size_t documents_with(const AnyTerm& word) const;
  std::size_t documents_with(const std::vector<AnyTerm>& words) const;

  const Xapian::Database* database_;
  std::size_t words_ = 0;
  std::size_t looks_ = 0;
};

}  // namespace dragoman
