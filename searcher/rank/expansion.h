#pragma once
// Pseudo-relevance feedback: what the best documents say besides the query's words, and which
// documents say much the same. Both take the first documents of a ranking to be good ones.

#include <xapian.h>
#include <string>
#include <vector>

#include "searcher/rank/expansion_mode.h"
#include "searcher/rank/second_pass.h"
#include "searcher/rank/term_vectors.h"

namespace dragoman::rank {

/// Lets the best documents lend score to those most like them (score regularization, Diaz 2005).
/// Likeness is the cosine of `vectors`, those of the database. Throws Xapian's errors.
void lend_to_neighbours(const Xapian::Database& database, TermVectors& vectors,
                        std::vector<RankedDocument>& ranked);

struct ExpansionTerm {
  std::string term;   // of running text
  double weight = 0;  // all weights of an expansion sum to 1
};

/// The terms of a relevance model (RM1, Lavrenko and Croft 2001) over the best documents, the
/// heaviest first. Throws Xapian's errors.
std::vector<ExpansionTerm> expansion_terms(const Xapian::Database& database,
                                           const std::vector<RankedDocument>& ranked);

/// Adds to the scores what the documents say of an expansion's terms (RM3), and orders them anew.
/// `query_weight` is the sum of the weights of what was asked for. Throws Xapian's errors.
void add_expansion(const Xapian::Database& database, const std::vector<ExpansionTerm>& terms,
                   double query_weight, std::vector<RankedDocument>& ranked);

}  // namespace dragoman::rank
