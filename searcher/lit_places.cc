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

std::optional<std::vector<LitPlace>> read_places(const Xapian::Database& database,
                                                 Xapian::docid document,
                                                 const std::set<std::string>& lit) {
  if (lit.size() > kMostLitRead) return std::nullopt;
  std::vector<LitPlace> places;
  std::uint32_t number = 0;
  for (const std::string& word : lit) read_term(database, document, word, number++, places);
  std::sort(places.begin(), places.end(),
            [](const LitPlace& a, const LitPlace& b) { return a.position < b.position; });
  return places;
}

}  // namespace dragoman
