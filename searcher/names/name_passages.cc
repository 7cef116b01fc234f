#include "searcher/names/name_passages.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "analyzers/schema/indexed_document.h"
#include "searcher/match/places.h"
#include "searcher/names/name_query.h"

namespace dragoman {
namespace {

// No name is longer, in words.
constexpr std::uint32_t kLongestInWords = 16;

using Positions = std::vector<std::uint32_t>;

// In one document's text, from 0.
class TextPlaces {
 public:
  TextPlaces(const Xapian::Database& database, const PlacedDocument& placed)
      : database_(database), placed_(placed) {}

  void add_row(const Row& row, Positions& out) const {
    std::vector<Positions> words;
    for (const AnyTerm& word : row.words) words.push_back(positions_of(word.front()));
    if (words.empty()) return;
    for (const Span& span : row_spans(words, row.window)) out.push_back(span.begin);
  }

  template <typename Asked>
  Positions places_of(const std::vector<Asked>& asked) const {
    Positions out;
    for (const Asked& one : asked) {
      const Positions places = positions_of(one.term);
      out.insert(out.end(), places.begin(), places.end());
    }
    return out;
  }

 private:
  bool has(const std::string& term) const {
    auto at = database_.postlist_begin(term);
    const auto end = database_.postlist_end(term);
    if (at != end) at.skip_to(placed_.docid);
    return at != end && *at == placed_.docid;
  }

  Positions positions_of(const std::string& term) const {
    Positions out;
    if (!has(term)) return out;
    for (const std::uint32_t position : placed_.forward.positions(term)) {
      if (position >= kTextBegin) out.push_back(position - kTextBegin);
    }
    return out;
  }

  const Xapian::Database& database_;
  const PlacedDocument& placed_;
};

// One part for places that lie in it.
void add_parts(const PlacedDocument& placed, NameLayer layer, Positions positions,
               std::vector<NamePassage>& passages) {
  std::sort(positions.begin(), positions.end());
  if (positions.size() > kMostPlacesOfLayer) positions.resize(kMostPlacesOfLayer);
  const char* end = nullptr;
  for (const std::uint32_t position : positions) {
    const std::string_view part = text_around(placed, position, position + kLongestInWords);
    if (part.data() + part.size() == end) continue;
    end = part.data() + part.size();
    passages.push_back({layer, part});
  }
}

}  // namespace

std::vector<NamePassage> NamePassages::find(const PlacedDocument& placed, const AskedName& name) {
  const TextPlaces places(database_, placed);
  Positions written;
  for (const std::string& spelling : name.written) places.add_row(row_of(spelling), written);
  Positions single;
  for (const std::string& spelling : name.spellings) places.add_row(row_of(spelling), single);
  std::vector<NamePassage> passages;
  add_parts(placed, NameLayer::kSurface, std::move(written), passages);
  add_parts(placed, NameLayer::kAuthority, places.places_of(name.entries), passages);
  add_parts(placed, NameLayer::kRule, places.places_of(name.keys), passages);
  add_parts(placed, NameLayer::kRule, std::move(single), passages);
  return passages;
}

const Row& NamePassages::row_of(const std::string& spelling) {
  const auto [known, is_new] = rows_.try_emplace(spelling);
  if (is_new) known->second = name_row(spelling, text_).row;
  return known->second;
}

}  // namespace dragoman
