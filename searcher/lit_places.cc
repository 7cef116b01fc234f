#include "searcher/lit_places.h"

#include <algorithm>
#include <map>

#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/terms.h"
#include "searcher/forward_reader.h"

namespace dragoman {
namespace {

using Places = std::vector<LitPlace>;

// Where the term stands in those documents, ascending, that have it.
void read_term(const Xapian::Database& database, const std::string& term, std::uint32_t number,
               const std::map<Xapian::docid, std::size_t>& documents,
               const std::vector<ForwardIndex>& forward, std::vector<Places>& places) {
  auto posting = database.postlist_begin(term);
  const auto end = database.postlist_end(term);
  for (const auto& [document, i] : documents) {
    if (posting != end) posting.skip_to(document);
    if (posting == end) return;
    if (*posting != document) continue;
    for (const std::uint32_t position : forward[i].positions(term)) {
      if (position >= kTextBegin) places[i].push_back({position - kTextBegin, number});
    }
  }
}

}  // namespace

std::optional<std::vector<std::vector<LitPlace>>> read_places(
    const Xapian::Database& database, const std::vector<Xapian::docid>& documents,
    const std::set<std::string>& lit) {
  if (lit.size() > kMostLitRead) return std::nullopt;
  std::map<Xapian::docid, std::size_t> ascending;
  for (std::size_t i = 0; i < documents.size(); ++i) ascending[documents[i]] = i;
  ForwardReader reader(database);
  std::vector<ForwardIndex> forward(documents.size());
  for (const auto& [document, i] : ascending) forward[i] = reader.read(document);
  std::vector<Places> places(documents.size());
  std::uint32_t number = 0;
  for (const std::string& word : lit) {
    read_term(database, word_term(Field::kText, word), number++, ascending, forward, places);
  }
  for (auto& of_document : places) {
    std::sort(of_document.begin(), of_document.end(),
              [](const LitPlace& a, const LitPlace& b) { return a.position < b.position; });
  }
  return places;
}

}  // namespace dragoman
