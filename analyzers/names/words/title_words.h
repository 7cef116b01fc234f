#pragma once
// The words around a name that are none of its own: titles and ranks before it, generations and
// degrees after it. All casefolded. Pure functions; safe from any thread.

#include <cstddef>
#include <string_view>

namespace dragoman {

/// Whether a word at the beginning is a title, rank or form of address ("minister", "general",
/// "mrs"). An abbreviation may be a name as well: "min" and "sen" are titles with their dot only,
/// "gen" also where two or more words follow it ("GEN CHIANG CHING-KUO", but "Nakatani, Gen").
bool is_title(std::string_view word, bool dotted, std::size_t words_after);

/// What stands between titles and says of what ("foreign", "of", "the", "army"). None is a title of
/// its own.
bool is_office_word(std::string_view word);

/// "jr", "iii", "2d", "phd".
bool is_name_suffix(std::string_view word);

}  // namespace dragoman
