#pragma once
// The documents that have values: country:japan, date:1996..1998, person:otto, cited-by:ID.

#include <xapian.h>
#include <string>
#include <vector>

#include "searcher/query/node.h"

namespace dragoman {

/// Of a node that selects by values: kValue, kValuePrefix, kCitedBy, and the relations that have
/// been resolved (kThread, kCopies, kReleasedMore). Sentences for the user are added to `notes`.
/// Throws Xapian's errors, and WorldError for a damaged document.
Xapian::Query value_query(const Xapian::Database& database, const query::Node& node,
                          std::vector<std::string>& notes);

}  // namespace dragoman
