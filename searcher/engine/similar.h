#pragma once
// Documents like a given one: those that share its most significant terms.

#include <xapian.h>
#include <cstdint>
#include <string>
#include <vector>

#include "searcher/compile/compiler.h"
#include "searcher/rank/second_pass.h"

namespace dragoman {

/// How many of its terms represent a document (docs/similar.md).
inline constexpr std::size_t kSignificantTerms = 40;

struct Likeness {
  Xapian::Query query;             // any of the terms, but not the document itself
  std::vector<std::string> words;  // stems, the most significant first
};

/// Takes the terms of a document with the highest tf-idf, where tf is 1 + ln(occurrences), and
/// terms in the title count double. In the query each weighs its tf. Terms that no other document
/// has, numbers and single letters are left out. `id` is as a user types it. Throws UsageError
/// where no document has it, and Xapian's errors.
Likeness likeness_of(const Xapian::Database& database, const std::string& id,
                     bool drops_stop_words);

/// Restricts the similar documents to those that the query finds. The query's own words filter, and
/// don't rank.
void restrict_to_similar(const Likeness& likeness, CompiledQuery& compiled);

/// The best `depth` documents, by BM25. Throws Xapian's errors.
std::vector<rank::RankedDocument> rank_similar(const Xapian::Database& database,
                                               const Xapian::Query& query, std::uint32_t depth);

}  // namespace dragoman
