#pragma once
// The stems of a query's words in the languages of the index's documents.

#include <xapian.h>
#include <string>
#include <vector>

#include "analyzers/schema/field.h"
#include "analyzers/text/token.h"

namespace dragoman {

/// The further stems of a token that documents have as words of the field. Throws Xapian's errors.
std::vector<std::string> stems_in(const Xapian::Database& database, Field field,
                                  const Token& token);

}  // namespace dragoman
