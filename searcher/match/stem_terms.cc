#include "searcher/match/stem_terms.h"

#include "analyzers/schema/terms.h"
#include "searcher/index/term_statistics.h"

namespace dragoman {

std::vector<std::string> stems_in(const Xapian::Database& database, Field field,
                                  const Token& token) {
  std::vector<std::string> found;
  for (const std::string& stem : token.stems) {
    if (term_frequency(database, word_term(field, stem)) > 0) found.push_back(stem);
  }
  return found;
}

}  // namespace dragoman
