#include "searcher/passage/lit_places.h"

#include <algorithm>

#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/terms.h"
#include "searcher/match/places.h"

namespace dragoman {
namespace {

using Places = std::vector<LitPlace>;

// Posting lists are read forwards.
std::vector<std::size_t> by_number(std::span<const PlacedDocument> documents) {
  std::vector<std::size_t> order(documents.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return documents[a].docid < documents[b].docid; });
  return order;
}

void add_places(const ForwardIndex& forward, const std::vector<std::uint32_t>& note_bounds,
                const std::string& term, std::uint32_t number, Places& places) {
  for (const std::uint32_t position : forward.positions(term)) {
    if (position < kTextBegin) continue;
    places.push_back({position - kTextBegin, number, is_in_note(note_bounds, position)});
  }
}

std::vector<std::vector<std::uint32_t>> read_note_bounds(
    std::span<const PlacedDocument> documents) {
  std::vector<std::vector<std::uint32_t>> bounds;
  for (const PlacedDocument& document : documents) {
    bounds.push_back(document.forward.positions(kNoteBounds));
  }
  return bounds;
}

}  // namespace

std::vector<Places> read_places(const Xapian::Database& database,
                                std::span<const PlacedDocument> documents,
                                const std::set<std::string>& lit) {
  std::vector<Places> places(documents.size());
  const auto note_bounds = read_note_bounds(documents);
  const std::vector<std::size_t> order = by_number(documents);
  std::uint32_t number = 0;
  for (const std::string& word : lit) {
    const std::string term = word_term(Field::kText, word);
    auto posting = database.postlist_begin(term);
    const auto end = database.postlist_end(term);
    for (const std::size_t i : order) {
      if (posting != end) posting.skip_to(documents[i].docid);
      if (posting == end) break;
      if (*posting != documents[i].docid) continue;
      add_places(documents[i].forward, note_bounds[i], term, number, places[i]);
    }
    ++number;
  }
  for (Places& of_document : places) {
    std::stable_sort(of_document.begin(), of_document.end(),
                     [](const LitPlace& a, const LitPlace& b) { return a.position < b.position; });
  }
  return places;
}

}  // namespace dragoman
