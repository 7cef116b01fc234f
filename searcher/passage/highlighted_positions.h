#pragma once
// Where the words searched for stand in the texts of documents, as the index has it.

#include <xapian.h>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "searcher/index/stored_document.h"
#include "searcher/passage/snippet.h"

namespace dragoman {

/// More terms than this are found sooner in the text itself.
inline constexpr std::size_t kMaxHighlightedRead = 64;

/// Of each of the documents: the positions in the text alone, title and speakers left out, ordered
/// by position. Throws Xapian's errors.
std::vector<std::vector<HighlightedPosition>> read_positions(
    const Xapian::Database& database, std::span<const StoredDocument> documents,
    const std::set<std::string>& highlighted);

}  // namespace dragoman
