#pragma once
// The terms of a document's running text, for what looks at documents as bags of words.

#include <xapian.h>
#include <string>
#include <vector>

#include "analyzers/schema/term_list.h"

namespace dragoman::rank {

struct WeightedTerm {
  std::string term;
  double weight = 0;
};

/// Keeps the `most` heaviest, the heaviest first, equal ones by term.
void keep_heaviest(std::size_t most, std::vector<WeightedTerm>& terms);

/// Whether a term of the index is a word of running text: those of fields begin with a capital, and
/// single letters and numbers tell little.
bool is_significant_term(const std::string& term);

/// Calls `visit(term, frequency)` for the telling words of a document. Throws as
/// for_each_term() does.
template <typename Visit>
void for_each_text_term(const Xapian::Database& database, Xapian::docid docid, Visit visit) {
  for_each_term(database, docid, [&](const std::string& term, const auto& at) {
    if (at.get_wdf() > 0 && is_significant_term(term)) visit(term, double{1} * at.get_wdf());
  });
}

}  // namespace dragoman::rank
