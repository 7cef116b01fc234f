#pragma once
// The terms of a document's running text, for what looks at documents as bags of words.

#include <xapian.h>
#include <string>
#include <vector>

#include "analyzers/schema/term_list.h"
#include "searcher/index/index_database.h"

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
  const auto visit_significant = [&](const std::string& term, double frequency) {
    if (frequency > 0 && is_significant_term(term)) visit(term, frequency);
  };
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote != nullptr && remote->has(docid)) {
    for (const auto& [term, frequency] : remote->read(docid)->record.terms)
      visit_significant(term, double{1} * frequency);
    return;
  }
  for_each_term(database, docid, [&](const std::string& term, const auto& at) {
    visit_significant(term, double{1} * at.get_wdf());
  });
}

}  // namespace dragoman::rank
