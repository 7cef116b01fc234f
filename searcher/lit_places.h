#pragma once
// Where the words searched for stand in a document's text, as the index has it.

#include <xapian.h>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "searcher/snippet.h"

namespace dragoman {

/// More terms than this are found sooner in the text itself.
inline constexpr std::size_t kMostLitRead = 64;

/// The places in the text alone, title and speakers left out, ordered by position; absent where
/// there are too many terms. Throws Xapian's errors.
std::optional<std::vector<LitPlace>> read_places(const Xapian::Database& database,
                                                 Xapian::docid document,
                                                 const std::set<std::string>& lit);

}  // namespace dragoman
