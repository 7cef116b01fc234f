#pragma once
// Words with the same meaning in diplomatic texts: acronyms and their expansions, countries with
// their peoples and capitals, and a few everyday sets. They help ranking and find more documents;
// the user's own words always count more.
//
// Pure functions over constant tables (synonym_data.h); safe from any thread.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// The synonyms of `words`, which are folded as by fold_name() with a blank between them. They have
/// the same form; `words` itself isn't among them.
std::vector<std::string> synonyms_of(const std::string& words);

/// The number of words in the longest entry that begins with that word; 0 where none does.
std::size_t most_words_of_synonym(const std::string& first_word);

/// Whether the word is an acronym that is also a common word ("US", "WHO", "AID"). It is an acronym
/// only if written in capitals.
bool needs_capitals(std::string_view word);

}  // namespace dragoman
