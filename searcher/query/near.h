#pragma once
// Words, phrases and alternatives of them that stand near each other, as Xapian can ask for it.

#include <xapian.h>
#include <cstdint>
#include <string>
#include <vector>

namespace dragoman {

/// Any of these terms.
using AnyTerm = std::vector<std::string>;

/// Words in a row, within so many positions as OP_PHRASE takes them.
struct Row {
  std::vector<AnyTerm> words;
  Xapian::termpos window = 1;
};

/// Documents that have the row, and those that have its words wherever.
Xapian::Query row_query(const Xapian::Database& database, const Row& row);
Xapian::Query anywhere_query(const Xapian::Database& database, const Row& row);

/// One of the things that are near each other: any of these rows.
using NearOperand = std::vector<Row>;

/// The most combinations of alternatives that are asked for, those of one word being one.
inline constexpr std::size_t kMostWays = 64;

struct NearQuery {
  Xapian::Query query;
  std::size_t words = 0;  // whose places are compared; one of many alternatives counts for more
  bool cut = false;       // there were more than kMostWays combinations
};

/// Documents in which words of all operands, each at a place of its own, lie at most `distance`
/// positions from the first to the last, or as many as they need. Of a row of several words all
/// must lie there, in any order, the distance longer by what the row is; and the document must have
/// the row in its order somewhere. So none is missed, but one may be found in which the words of a
/// row are near the others at one place and in a row at another.
/// Not made where it has more than `most` words.
NearQuery near_query(const std::vector<NearOperand>& operands, std::uint32_t distance,
                     std::size_t most);

/// Documents that have the words of all operands, wherever: a row of each.
Xapian::Query anywhere_query(const Xapian::Database& database,
                             const std::vector<NearOperand>& operands);

}  // namespace dragoman
