#pragma once
// Words, phrases and alternatives of them that stand near each other, as Xapian can ask for it.

#include <xapian.h>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "searcher/match/places.h"

namespace dragoman {

/// Documents that have the row, and those that have its words anywhere.
Xapian::Query row_query(const Xapian::Database& database, const Row& row);
Xapian::Query anywhere_query(const Xapian::Database& database, const Row& row);

/// The most operands of which places are compared.
inline constexpr std::size_t kMostNear = 24;

/// What comparing the places of a condition costs, in words; those of many alternatives count for
/// more.
std::size_t words_compared(const PlaceCondition& condition);

/// Documents that meet the condition.
Xapian::Query near_query(const Xapian::Database& database, const PlaceCondition& condition);

/// Documents that have the words of all operands, wherever: a row of each.
Xapian::Query anywhere_query(const Xapian::Database& database,
                             const std::vector<NearOperand>& operands);

}  // namespace dragoman
