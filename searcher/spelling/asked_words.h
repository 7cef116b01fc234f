#pragma once
// The words of a query that can be misspelt.

#include <string>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "searcher/query/node.h"

namespace dragoman {

struct AskedWord {
  std::string typed;
  std::string folded;  // letters only
  std::string term;    // in the index, without the field's prefix: a stem in kText fields
  std::vector<std::string> stems;  // the same in the other languages of documents
  Field field = Field::kText;      // where it is looked for, one that is searched by words
};

/// The words of at least kShortestMisspelt letters and nothing but letters, each once a field, in
/// their order; parts of compounds and of phrases are words. Excluded words, prefixes and English
/// stop words are none. `text` and `words` are the chains of the index's language.
std::vector<AskedWord> asked_words(const query::Node& root, Analyzer& text, Analyzer& words);

inline constexpr std::size_t kShortestMisspelt = 4;

/// Whether all characters are letters of words: not ASCII's digits and marks.
bool is_all_letters(std::string_view folded);

}  // namespace dragoman
