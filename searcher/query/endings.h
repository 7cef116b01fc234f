#pragma once
// The endings of a language's words, for prefixes: the index holds stems, and what is typed before
// a star may be longer than the stem. "negotiat" is no beginning of "negoti", but "negotiation" is
// a word that begins so, and its stem is. Pure functions; safe from any thread.

#include <string>
#include <vector>

namespace dragoman::query {

/// What a word may continue with after any of its letters: endings and their tails, in byte order,
/// the empty one first. Those that Snowball's stemmer of the language takes off, as far as they are
/// frequent; only "" for a language without a list. `language` is Snowball's name of it.
const std::vector<std::string>& word_endings(const std::string& language);

}  // namespace dragoman::query
