#include "searcher/names/name_passages.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "analyzers/schema/indexed_document.h"
#include "searcher/names/name_query.h"
#include "searcher/query/places.h"

namespace dragoman {
namespace {

// No name is longer, in words.
constexpr std::uint32_t kLongestInWords = 16;

using Positions = std::vector<std::uint32_t>;

class NamePassages {
 public:
  NamePassages(const Xapian::Database& database, const PlacedDocument& placed, Analyzer& text)
      : database_(database), placed_(placed), text_(text) {}

  std::vector<NamePassage> find(const AskedName& name) {
    add(NameLayer::kSurface, rows_of(name.written));
    add(NameLayer::kAuthority, places_of(name.entries));
    add(NameLayer::kRule, places_of(name.keys));
    add(NameLayer::kRule, rows_of(name.spellings));
    return std::move(passages_);
  }

 private:
  bool has(const std::string& term) const {
    auto at = database_.postlist_begin(term);
    const auto end = database_.postlist_end(term);
    if (at != end) at.skip_to(placed_.docid);
    return at != end && *at == placed_.docid;
  }

  // In the text, from 0.
  Positions positions_of(const std::string& term) const {
    Positions out;
    if (!has(term)) return out;
    for (const std::uint32_t position : placed_.forward.positions(term)) {
      if (position >= kTextBegin) out.push_back(position - kTextBegin);
    }
    return out;
  }

  Positions rows_of(const std::vector<std::string>& written) {
    Positions out;
    for (const std::string& spelling : written) {
      const Row row = name_row(spelling, text_).row;
      std::vector<Positions> words;
      for (const AnyTerm& word : row.words) words.push_back(positions_of(word.front()));
      if (words.empty()) continue;
      for (const Span& span : row_spans(words, row.window)) out.push_back(span.begin);
    }
    return out;
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

  // One part for places that lie in it.
  void add(NameLayer layer, Positions positions) {
    std::sort(positions.begin(), positions.end());
    if (positions.size() > kMostPlacesOfLayer) positions.resize(kMostPlacesOfLayer);
    const char* end = nullptr;
    for (const std::uint32_t position : positions) {
      const std::string_view part = text_around(placed_, position, position + kLongestInWords);
      if (part.data() + part.size() == end) continue;
      end = part.data() + part.size();
      passages_.push_back({layer, part});
    }
  }

  const Xapian::Database& database_;
  const PlacedDocument& placed_;
  Analyzer& text_;
  std::vector<NamePassage> passages_;
};

}  // namespace

std::vector<NamePassage> name_passages(const Xapian::Database& database,
                                       const PlacedDocument& placed, const AskedName& name,
                                       Analyzer& text) {
  return NamePassages(database, placed, text).find(name);
}

}  // namespace dragoman
