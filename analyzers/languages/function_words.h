#pragma once
// The words of a language that nearly every text in it has: articles, prepositions, pronouns,
// auxiliaries. By them a paragraph in another language is noticed, and a query drops them. Pure
// functions; safe from any thread.

#include <cstddef>
#include <string_view>

namespace dragoman {

/// Whether there is a list for the language; `name` as language.h has it.
bool has_function_words(std::string_view name);

/// Whether the word, casefolded, is one of the language's.
bool is_function_word(std::string_view name, std::string_view word);

/// Which share of the words at a text's beginning are function words of the language, from 0 to 1;
/// 1 where the text has too few words to tell, or there is no list. Reads `kWordsCounted` words, and
/// no further than needed to know that the share is `enough` of them at least.
inline constexpr std::size_t kWordsCounted = 32;
double share_of_function_words(std::string_view name, std::string_view text, double enough = 1);

}  // namespace dragoman
