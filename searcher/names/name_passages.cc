#include "searcher/names/name_passages.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "analyzers/schema/indexed_document.h"
#include "searcher/index/posting_reader.h"
#include "searcher/match/positions.h"
#include "searcher/names/name_query.h"

namespace dragoman::names {
namespace {

// No name is longer, in words.
constexpr std::uint32_t kLongestInWords = 16;

using Positions = std::vector<std::uint32_t>;

// In one document's text, from 0.
class TextPositions {
 public:
  TextPositions(const Xapian::Database& database, const StoredDocument& stored)
      : database_(database), stored_(stored) {}

  void add_phrase(const Phrase& phrase, Positions& out) const {
    std::vector<Positions> words;
    for (const AnyTerm& word : phrase.words) words.push_back(positions_of(word));
    if (words.empty()) return;
    for (const Span& span : phrase_spans(words, phrase.window)) out.push_back(span.begin);
  }

  template <typename Asked>
  Positions spans_of_keys(const std::vector<Asked>& asked) const {
    Positions out;
    for (const Asked& one : asked) {
      const Positions positions = positions_of(one.term);
      out.insert(out.end(), positions.begin(), positions.end());
    }
    return out;
  }

 private:
  Positions positions_of(const AnyTerm& word) const {
    Positions out = positions_of(word.front());
    for (std::size_t i = 1; i < word.size(); ++i) {
      const Positions more = positions_of(word[i]);
      out.insert(out.end(), more.begin(), more.end());
    }
    if (word.size() > 1) std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

  Positions positions_of(const std::string& term) const {
    Positions out;
    if (!has_term(database_, term, stored_.docid)) return out;
    for (const std::uint32_t position : stored_.positions.positions(term)) {
      if (position >= kTextBegin) out.push_back(position - kTextBegin);
    }
    return out;
  }

  const Xapian::Database& database_;
  const StoredDocument& stored_;
};

// One part for positions that lie in it.
void add_parts(const StoredDocument& stored, NameLayer layer, Positions positions,
               std::vector<NamePassage>& passages) {
  std::sort(positions.begin(), positions.end());
  if (positions.size() > kMaxPositionsOfLayer) positions.resize(kMaxPositionsOfLayer);
  const char* end = nullptr;
  for (const std::uint32_t position : positions) {
    const std::string_view part = text_around(stored, position, position + kLongestInWords);
    if (part.data() + part.size() == end) continue;
    end = part.data() + part.size();
    passages.push_back({layer, part});
  }
}

}  // namespace

std::vector<NamePassage> NamePassages::find(const StoredDocument& stored, const AskedName& name) {
  const TextPositions positions(database_, stored);
  Positions written;
  for (const std::string& spelling : name.written)
    positions.add_phrase(phrase_of(spelling), written);
  Positions single;
  for (const std::string& spelling : name.spellings)
    positions.add_phrase(phrase_of(spelling), single);
  std::vector<NamePassage> passages;
  add_parts(stored, NameLayer::kSurface, std::move(written), passages);
  add_parts(stored, NameLayer::kAuthority, positions.spans_of_keys(name.entries), passages);
  add_parts(stored, NameLayer::kRule, positions.spans_of_keys(name.keys), passages);
  add_parts(stored, NameLayer::kRule, std::move(single), passages);
  return passages;
}

const Phrase& NamePassages::phrase_of(const std::string& spelling) {
  const auto [known, is_new] = phrases_.try_emplace(spelling);
  if (is_new) known->second = name_phrase(spelling, text_).phrase;
  return known->second;
}

}  // namespace dragoman::names
