#pragma once
// Where the words searched for stand in the texts of documents, as the index has it.

#include <xapian.h>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "searcher/snippet.h"

namespace dragoman {

/// More terms than this are found sooner in the text itself.
inline constexpr std::size_t kMostLitRead = 64;

/// Of each of the documents, in their order: the places in the text alone, title and speakers left
/// out, ordered by position. Absent where there are too many terms. Throws Xapian's errors.
std::optional<std::vector<std::vector<LitPlace>>> read_places(
    const Xapian::Database& database, const std::vector<Xapian::docid>& documents,
    const std::set<std::string>& lit);

}  // namespace dragoman
