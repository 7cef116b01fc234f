#pragma once
// Words that say the same in diplomatic texts: acronyms and their expansions, countries with their
// peoples and capitals, and a few everyday sets. Only for ranking and for finding more: what a user
// asked for always counts more than its synonyms.
//
// Pure functions over tables built on first use; safe from any thread.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// What else says `words`, which are in the form of fold_name() with a blank between them. Each in
/// that form, none of them `words` itself.
std::vector<std::string> synonyms_of(const std::string& words);

/// The words of the longest entry that begins with that word; 0 where none does.
std::size_t most_words_of_synonym(const std::string& first_word);

/// Whether the word is one of the acronyms that are also common words ("US", "WHO", "AID"): it is
/// an acronym only where it was written in capitals.
bool needs_capitals(std::string_view word);

}  // namespace dragoman
