#pragma once
// The stems of a query's words in the languages of the index's documents.

#include <xapian.h>
#include <string>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "analyzers/schema/field.h"
#include "analyzers/text/token.h"

namespace dragoman {

/// The further stems of a token of `chain` that documents have as words of the field, but no more
/// documents than are in other languages than the index's: "unit", the French stem of "united", isn't
/// asked for where it is an English word and few documents are French. By frequencies alone, so that
/// indexes on other machines answer as those here. Throws Xapian's errors.
std::vector<std::string> stems_in(const Xapian::Database& database, Field field, const Token& token,
                                  const Analyzer& chain);

}  // namespace dragoman
