#pragma once
// The first pass: BM25 over the whole index, which finds the candidates.

#include <xapian.h>

namespace dragoman::rank {

/// BM25 of Robertson and Zaragoza (2009): no k2, and k3 so large that a word asked for twice counts
/// twice. k1 and b were tuned on diplomatic documents.
Xapian::BM25Weight first_pass_weight();

/// The best `size` documents. Throws Xapian's errors.
Xapian::MSet first_pass(const Xapian::Database& database, const Xapian::Query& query,
                        Xapian::doccount size);

}  // namespace dragoman::rank
