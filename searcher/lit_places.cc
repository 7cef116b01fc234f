#include "searcher/lit_places.h"

#include <algorithm>

#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/terms.h"

namespace dragoman {
namespace {

void read_term(const Xapian::Database& database, Xapian::docid document, const std::string& word,
               std::uint32_t number, std::vector<LitPlace>& places) {
  const std::string term = word_term(Field::kText, word);
  const auto end = database.positionlist_end(document, term);
  auto at = database.positionlist_begin(document, term);
  if (at != end) at.skip_to(kTextBegin);
  for (; at != end; ++at) places.push_back({*at - kTextBegin, number});
}

}  // namespace

std::optional<std::vector<std::vector<LitPlace>>> read_places(
    const Xapian::Database& database, const std::vector<Xapian::docid>& documents,
    const std::set<std::string>& lit) {
  if (lit.size() > kMostLitRead) return std::nullopt;
  // Xapian's cursor stays at the positions of a term, which lie side by side: term by term.
  std::vector<std::vector<LitPlace>> places(documents.size());
  std::uint32_t number = 0;
  for (const std::string& word : lit) {
    for (std::size_t i = 0; i < documents.size(); ++i) {
      read_term(database, documents[i], word, number, places[i]);
    }
    ++number;
  }
  for (auto& of_document : places) {
    std::sort(of_document.begin(), of_document.end(),
              [](const LitPlace& a, const LitPlace& b) { return a.position < b.position; });
  }
  return places;
}

}  // namespace dragoman
