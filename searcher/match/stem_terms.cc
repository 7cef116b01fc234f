#include "searcher/match/stem_terms.h"

#include <optional>

#include "analyzers/languages/language.h"
#include "analyzers/schema/terms.h"
#include "searcher/index/index_order.h"
#include "searcher/index/posting_reader.h"
#include "searcher/index/term_statistics.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxRead = 500;

// Which documents are in another language than the index's, in part at least.
class OtherLanguages {
 public:
  OtherLanguages(const Xapian::Database& database, const std::string& main) : database_(database) {
    visit_terms(database, value_prefix(Field::kLanguage, ""),
                [&](const std::string& term, Xapian::doccount) {
                  const auto name = behind_prefix(Field::kLanguage, term);
                  const bool is_own =
                      term == unknown_term(Field::kLanguage) || stemmed_as(name, main) == main;
                  if (!is_own) terms_.push_back(term);
                  return true;
                });
  }

  bool have_mostly(const std::string& term) const {
    std::vector<PostingReader> languages;
    for (const std::string& language : terms_) languages.emplace_back(database_, language);
    std::size_t read = 0;
    std::size_t found = 0;
    for_each_having(database_, term, [&](Xapian::docid document) {
      for (PostingReader& language : languages) {
        if (!language.reach(document)) continue;
        ++found;
        break;
      }
      return ++read < kMaxRead;
    });
    return 2 * found >= read;
  }

 private:
  const Xapian::Database& database_;
  std::vector<std::string> terms_;
};

}  // namespace

std::vector<std::string> stems_in(const Xapian::Database& database, Field field, const Token& token,
                                  const Analyzer& chain) {
  std::vector<std::string> found;
  if (token.stems.empty()) return found;
  const bool is_here = IndexDatabase::remote_of(database) == nullptr;
  std::optional<OtherLanguages> others;
  for (const std::string& stem : token.stems) {
    const std::string term = word_term(field, stem);
    if (term_frequency(database, term) == 0) continue;
    if (is_here && !others) others.emplace(database, chain.language());
    if (!others || others->have_mostly(term)) found.push_back(stem);
  }
  return found;
}

}  // namespace dragoman
