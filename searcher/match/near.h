#pragma once
// Words, phrases and alternatives of them that stand near each other, as Xapian can ask for it.

#include <xapian.h>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "searcher/match/match_query.h"
#include "searcher/match/positions.h"

namespace dragoman {

/// What phrase_query() asks for, with its documents where they can be found without Xapian's
/// matcher.
MatchQuery phrase_match(const Xapian::Database& database, const Phrase& phrase);

/// Documents that have the phrase, and those that have its words anywhere.
Xapian::Query phrase_query(const Xapian::Database& database, const Phrase& phrase);
Xapian::Query anywhere_query(const Xapian::Database& database, const Phrase& phrase);

/// The most operands whose positions are compared.
inline constexpr std::size_t kMaxNear = 24;

/// What comparing the positions of a condition costs, in words; those of many alternatives count
/// for more.
std::size_t words_compared(const PositionCondition& condition);

/// Documents that meet the condition.
Xapian::Query near_query(const Xapian::Database& database, const PositionCondition& condition);

/// Documents that have the words of all operands, wherever: a phrase of each.
Xapian::Query anywhere_query(const Xapian::Database& database,
                             const std::vector<NearOperand>& operands);

}  // namespace dragoman
