#include "searcher/rank/written.h"

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzers/chain/written_words.h"
#include "searcher/index/filed_values.h"
#include "searcher/rank/by_length.h"

namespace dragoman::rank {
namespace {

// What a document gains that has all words as typed, as a share of its score, by the length of the
// query (docs/relevance.md).
constexpr ByLength kShares = {0.6, 0, 0};
constexpr double kShareOfOne = 1.5;  // a query of one word: it has nothing else to go by

std::vector<std::uint16_t> hashes_of(const Concepts& concepts) {
  std::vector<std::uint16_t> out;
  for (const Concept& asked : concepts.list) {
    if (const auto hash = written_hash(asked.written)) out.push_back(*hash);
  }
  return out;
}

}  // namespace

void add_written(const Xapian::Database& database, const Concepts& concepts,
                 std::vector<RankedDocument>& ranked) {
  const std::size_t length = concepts.list.size();
  const double most = length == 1 ? kShareOfOne : at_length(kShares, length);
  const std::vector<std::uint16_t> hashes = hashes_of(concepts);
  if (most <= 0 || hashes.empty()) return;
  FiledValues values(database);
  for (RankedDocument& document : ranked) {
    const std::string_view words = values.written(document.docid);
    double had = 0;
    for (const std::uint16_t hash : hashes) had += has_written_hash(words, hash) ? 1 : 0;
    document.score *= 1 + most * had / static_cast<double>(hashes.size());
  }
}

}  // namespace dragoman::rank
