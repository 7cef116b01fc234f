#include "searcher/rank/text_terms.h"

#include <algorithm>

#include "analyzers/text/ascii.h"

namespace dragoman::rank {

void keep_heaviest(std::size_t most, std::vector<WeightedTerm>& terms) {
  const std::size_t size = std::min(most, terms.size());
  std::partial_sort(terms.begin(), terms.begin() + static_cast<std::ptrdiff_t>(size), terms.end(),
                    [](const WeightedTerm& a, const WeightedTerm& b) {
                      return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
                    });
  terms.resize(size);
}

bool is_significant_term(const std::string& term) {
  if (term.size() < 2 || (term.front() >= 'A' && term.front() <= 'Z')) return false;
  return !std::all_of(term.begin(), term.end(), ascii::is_digit);
}

}  // namespace dragoman::rank
