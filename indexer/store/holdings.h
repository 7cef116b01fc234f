#pragma once
// What an index holds, counted by collection, kind and year, and what its documents lack.

#include <xapian.h>
#include <ostream>

namespace dragoman {

/// Prints a table: a line for all documents, then one for each collection, kind and year (the 60
/// with the most documents of each), with the number of documents and of those without a date, a
/// country, a classification, a title. Throws Xapian's errors, and WorldError where a record is
/// damaged.
void print_holdings(const Xapian::Database& database, std::ostream& out);

}  // namespace dragoman
