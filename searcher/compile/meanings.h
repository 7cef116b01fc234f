#pragma once
// What words of a query may mean besides themselves: a year or a date, a TAGS code, the reference
// of a cable or the id of a document, a resolution of the Security Council. The words still count;
// documents of that date, with that code or of that reference are found too, and go first.

#include <xapian.h>
#include <string>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "searcher/query/node.h"

namespace dragoman {

/// Puts kMeant in place of words that mean something that the index has. Returns notes for the
/// user. Throws Xapian's errors.
std::vector<std::string> mark_meanings(const Xapian::Database& database, Analyzer& text,
                                       query::Node& root);

/// Makes small letters of a query of several words wholly in capitals: they tell no acronym there.
void lower_capitals(query::Node& root);

}  // namespace dragoman
