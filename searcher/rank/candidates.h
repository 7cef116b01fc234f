#pragma once
// Which documents the second pass looks at.

#include <xapian.h>
#include <vector>

#include "searcher/rank/concept.h"
#include "searcher/rank/ranked_document.h"

namespace dragoman::rank {

/// The documents of the first pass that the second orders anew. More gain nothing
/// (docs/relevance.md), but those that have the two words of a query side by side, as asked for: of
/// the next kLookedDeeper documents the best kMaxAdded such are taken too.
inline constexpr Xapian::doccount kReranked = 200;
inline constexpr Xapian::doccount kLookedDeeper = 800;
inline constexpr std::size_t kMaxAdded = 50;

/// How many documents of the first pass are needed to choose from.
Xapian::doccount candidates_needed(const Concepts& concepts);

/// Whether each document of the first pass is a candidate, by its place there. Throws Xapian's
/// errors.
std::vector<bool> choose_candidates(const Xapian::Database& database, const Concepts& concepts,
                                    const std::vector<RankedDocument>& found);

/// Documents of the query to be put before others, whatever the first pass holds of them: the best
/// kMaxPreferred of each preference, and, where degrees matter, of those that have all words.
/// Throws Xapian's errors.
inline constexpr Xapian::doccount kMaxPreferred = 50;
std::vector<Xapian::docid> preferred_candidates(const Xapian::Database& database,
                                                const Xapian::Query& query,
                                                const Concepts& concepts);

}  // namespace dragoman::rank
