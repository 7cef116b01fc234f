#pragma once
// Documents like a given one: those that share its most telling words.

#include <xapian.h>
#include <cstdint>
#include <string>
#include <vector>

#include "searcher/compile/compiler.h"
#include "searcher/rank/second_pass.h"

namespace dragoman {

/// How many words of a document stand for it (docs/similar.md).
inline constexpr std::size_t kTellingWords = 40;

struct Likeness {
  Xapian::Query query;             // any of the words, but not the document itself
  std::vector<std::string> words;  // stems, the most telling first
};

/// The words with the highest tf-idf, tf being 1 + ln(occurrences); those in the title count
/// double. In the query each weighs as its tf. Words that no other document has, numbers and single
/// letters are left out. `id` is as a user types it. Throws UsageError where no document has it,
/// and Xapian's errors.
Likeness likeness_of(const Xapian::Database& database, const std::string& id,
                     bool drops_stop_words);

/// Makes of a query that of the similar documents among those that it finds. The query's own words
/// filter, and don't rank.
void restrict_to_similar(const Likeness& likeness, CompiledQuery& compiled);

/// The best `depth` documents, by BM25. Throws Xapian's errors.
std::vector<RankedDocument> rank_similar(const Xapian::Database& database,
                                         const Xapian::Query& query, std::uint32_t depth);

}  // namespace dragoman
