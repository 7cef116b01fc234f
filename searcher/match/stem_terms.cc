#include "searcher/match/stem_terms.h"

#include "analyzers/languages/language.h"
#include "analyzers/schema/terms.h"
#include "searcher/index/term_statistics.h"

namespace dragoman {
namespace {

// How many documents are in other languages than the index's, in part at least; of several
// languages more than once.
Xapian::doccount documents_in_others(const Xapian::Database& database, const std::string& main) {
  Xapian::doccount all = 0;
  visit_terms(database, value_prefix(Field::kLanguage, ""),
              [&](const std::string& term, Xapian::doccount documents) {
                const auto name = behind_prefix(Field::kLanguage, term);
                if (stemmed_as(name, main) != main) all += documents;
                return true;
              });
  return all;
}

}  // namespace

std::vector<std::string> stems_in(const Xapian::Database& database, Field field, const Token& token,
                                  const Analyzer& chain) {
  std::vector<std::string> found;
  if (token.stems.empty()) return found;
  const Xapian::doccount most = documents_in_others(database, chain.language());
  for (const std::string& stem : token.stems) {
    const Xapian::doccount documents = term_frequency(database, word_term(field, stem));
    if (documents > 0 && documents <= most) found.push_back(stem);
  }
  return found;
}

}  // namespace dragoman
