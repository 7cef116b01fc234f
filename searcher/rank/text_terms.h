#pragma once
// The terms of a document's running text, for what looks at documents as bags of words.

#include <xapian.h>
#include <string>
#include <vector>

namespace dragoman {

struct WeightedTerm {
  std::string term;
  double weight = 0;
};

/// Keeps the `most` heaviest, the heaviest first, equal ones by term.
void keep_heaviest(std::size_t most, std::vector<WeightedTerm>& terms);

/// Whether a term of the index is a word of running text: those of fields begin with a capital, and
/// single letters and numbers tell little.
bool is_telling_word(const std::string& term);

/// Calls `visit(term, frequency)` for the telling words of a document. Throws Xapian's errors.
template <typename Visit>
void for_each_text_term(const Xapian::Database& database, Xapian::docid docid, Visit visit) {
  const auto end = database.termlist_end(docid);
  for (auto term = database.termlist_begin(docid); term != end; ++term) {
    const std::string word = *term;
    if (term.get_wdf() > 0 && is_telling_word(word)) visit(word, double{1} * term.get_wdf());
  }
}

}  // namespace dragoman
