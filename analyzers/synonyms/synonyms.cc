#include "analyzers/synonyms/synonyms.h"

#include <algorithm>
#include <array>
#include <span>

#include "analyzers/synonyms/synonym_data.h"

namespace dragoman {
namespace {

// Acronyms and abbreviations that are words as well, when typed in small letters.
constexpr auto kNeedCapitals = std::to_array<std::string_view>(
    {"aa", "aid", "cap", "icy", "in", "it", "mac", "map", "pa", "pol", "safe", "salt", "sam",
     "shape", "sofa", "start", "us", "who"});

std::string_view words_of(std::uint32_t form) {
  return {kSynonymWords + kSynonymForms[form].begin, kSynonymForms[form].size};
}

void add_set_of(std::uint32_t member, std::vector<std::string>& out) {
  const std::size_t set = kSynonymForms[member].set;
  for (std::uint32_t i = kSynonymSets[set]; i < kSynonymSets[set + 1]; ++i) {
    const std::string_view words = words_of(i);
    const bool is_known = std::find(out.begin(), out.end(), words) != out.end();
    if (words != words_of(member) && !is_known) out.emplace_back(words);
  }
}

// The rows of a table with that hash.
template <typename Row>
std::span<const Row> rows_with(std::uint64_t hash, std::span<const Row> table) {
  const auto [begin, end] =
      std::equal_range(table.begin(), table.end(), Row{hash, 0},
                       [](const Row& a, const Row& b) { return a.hash < b.hash; });
  return {begin, end};
}

}  // namespace

std::vector<std::string> synonyms_of(const std::string& words) {
  std::vector<std::string> out;
  const std::span all(kSynonymHashes, kSynonymFormCount);
  for (const HashedSynonym& row : rows_with(synonym_hash(words), all)) {
    if (words_of(row.form) == words) add_set_of(row.form, out);
  }
  return out;
}

std::size_t most_words_of_synonym(const std::string& first_word) {
  const std::span all(kSynonymFirstWords, kSynonymFirstWordCount);
  const auto found = rows_with(synonym_hash(first_word), all);
  return found.empty() ? 0 : found.front().most_words;
}

bool needs_capitals(std::string_view word) {
  return std::find(kNeedCapitals.begin(), kNeedCapitals.end(), word) != kNeedCapitals.end();
}

}  // namespace dragoman
