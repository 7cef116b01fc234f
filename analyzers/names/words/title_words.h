#pragma once
// Words around a name that aren't part of it: titles and ranks before it, generations and degrees
// after it. All are casefolded. Pure functions; safe from any thread.

#include <cstddef>
#include <string_view>

namespace dragoman::names {

/// Whether a word at the beginning is a title, rank or form of address ("minister", "general",
/// "mrs"). An abbreviation may also be a name: "min" and "sen" are titles only with their dot,
/// "gen" also where two or more words follow it ("GEN CHIANG CHING-KUO", but "Nakatani, Gen").
bool is_title(std::string_view word, bool dotted, std::size_t words_after);

/// Words that complete a title ("foreign", "of", "the", "army"). None is a title by itself.
bool is_office_word(std::string_view word);

/// "jr", "iii", "2d", "phd".
bool is_name_suffix(std::string_view word);

}  // namespace dragoman::names
