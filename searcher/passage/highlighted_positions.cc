#include "searcher/passage/highlighted_positions.h"

#include <algorithm>

#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/terms.h"
#include "searcher/index/posting_reader.h"
#include "searcher/match/positions.h"

namespace dragoman {
namespace {

using Positions = std::vector<HighlightedPosition>;

// Posting lists are read forwards.
std::vector<std::size_t> by_number(std::span<const StoredDocument> documents) {
  std::vector<std::size_t> order(documents.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return documents[a].docid < documents[b].docid; });
  return order;
}

void add_positions(const DocumentPositions& stored, const std::vector<std::uint32_t>& note_bounds,
                   const std::string& term, std::uint32_t number, Positions& positions) {
  for (const std::uint32_t position : stored.positions(term)) {
    if (position < kTextBegin) continue;
    positions.push_back({position - kTextBegin, number, is_in_note(note_bounds, position)});
  }
}

std::vector<std::vector<std::uint32_t>> read_note_bounds(
    std::span<const StoredDocument> documents) {
  std::vector<std::vector<std::uint32_t>> bounds;
  for (const StoredDocument& document : documents) {
    bounds.push_back(document.positions.positions(kNoteBounds));
  }
  return bounds;
}

}  // namespace

std::vector<Positions> read_positions(const Xapian::Database& database,
                                      std::span<const StoredDocument> documents,
                                      const std::set<std::string>& highlighted) {
  std::vector<Positions> positions(documents.size());
  const auto note_bounds = read_note_bounds(documents);
  const std::vector<std::size_t> order = by_number(documents);
  std::uint32_t number = 0;
  for (const std::string& word : highlighted) {
    const std::string term = word_term(Field::kText, word);
    PostingReader postings(database, term);
    for (const std::size_t i : order) {
      if (!postings.reach(documents[i].docid)) continue;
      add_positions(documents[i].positions, note_bounds[i], term, number, positions[i]);
    }
    ++number;
  }
  for (Positions& of_document : positions) {
    std::stable_sort(of_document.begin(), of_document.end(),
                     [](const HighlightedPosition& a, const HighlightedPosition& b) {
                       return a.position < b.position;
                     });
  }
  return positions;
}

}  // namespace dragoman
