#pragma once
// How many documents have terms, and which terms there are, in all databases that are searched as
// one: what those on other machines say is asked once (remote_shards.h).

#include <xapian.h>
#include <functional>
#include <string>
#include <vector>

namespace dragoman {

/// The documents of all databases that have the term. Throws Xapian's errors.
Xapian::doccount term_frequency(const Xapian::Database& database, const std::string& term);

/// Calls `visit(term, documents)` for the terms that begin with the prefix, ascending, as long as
/// it returns true. Throws Xapian's errors.
using VisitTerm = std::function<bool(const std::string& term, Xapian::doccount documents)>;
void visit_terms(const Xapian::Database& database, const std::string& prefix,
                 const VisitTerm& visit);

/// Fetches from other machines what visit_terms() of these prefixes reads, all at once.
void fetch_terms(const Xapian::Database& database, const std::vector<std::string>& prefixes);

}  // namespace dragoman
