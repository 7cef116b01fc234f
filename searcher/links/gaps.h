#pragma once

#include <xapian.h>
#include <cstddef>

#include "searcher/count/document_set.h"
#include "searcher/links/gap.h"

namespace dragoman {

/// The telegrams that documents of the set cite and the index lacks: those that more of them cite
/// come first. Skips the first `offset`. Reads the names of all references and ids, and the records
/// of the documents that cite what is returned. Throws Xapian's errors.
GapReport find_gaps(const Xapian::Database& database, const DocumentSet& set, std::size_t offset,
                    std::size_t limit);

}  // namespace dragoman
