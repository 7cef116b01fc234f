#pragma once
// Countries' names that are people's: "Colonel Tomas Montenegro", "Trinidad Oliva", "Douglas-Home".
// A word is part of a person's name where the words around it show a title, a given name, an
// initial or a calling, or where the document's own list of persons has it. Pure functions over
// constant data; safe from any thread.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

#include "analyzers/tags/name_words.h"

namespace dragoman {

/// Whether a word is capitalised and none that sentences and headings begin with: "Vernon", not
/// "However".
bool may_be_given_name(std::string_view word);

/// Whether the words before and after show that words[at] is a person's name: "Mr. Togo", "Maj.
/// Rafael Trinidad Ochoa", "William J. Jordan", "the Japanese official Togo", "Togo, a Japanese
/// official".
bool is_in_personal_name(std::span<const NameWord> words, std::size_t at);

/// Whether words[at] and the word after it make one name with a hyphen, "Douglas-Home"; the second
/// must be no country's.
bool is_in_double_name(std::span<const NameWord> words, std::size_t at);

/// Whether words[at] is where something happens, not who does it: "in Montenegro", "government of
/// Montenegro".
bool is_after_place_word(std::span<const NameWord> words, std::size_t at);

/// The words of persons' names, as squash() gives them: "Trinidad Oliva, José Luis" has four.
/// Offices are left out: of "Hussein, King of Jordan" nothing after OF is taken.
std::unordered_set<std::string> words_of_persons(std::span<const std::string> persons);

}  // namespace dragoman
