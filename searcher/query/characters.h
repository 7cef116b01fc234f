#pragma once
// The few distinctions between characters that the query language makes.
// Pure functions; safe from any thread.

#include <cstddef>
#include <string>
#include <string_view>

namespace dragoman::query {

struct Character {
  char32_t code = 0;
  std::size_t size = 0;  // bytes
};

/// The character that begins at byte `at` of well-formed UTF-8; `at` is before the end.
Character character_at(std::string_view text, std::size_t at);

/// What separates words: the blank and Unicode's other ones, the no-break ones included.
bool is_blank(char32_t code);

/// Double quotes, straight and typographic. Any of them opens a phrase and any closes it, for pairs
/// differ by language (“ ”, „ “, « », » «) and are mixed up in pasted text.
bool is_quote(char32_t code);

/// Whether the quotation mark at byte `at` stands between two Hebrew letters: it is typed for the
/// gershayim of an acronym there, and no quote.
bool is_in_hebrew_word(std::string_view text, std::size_t at);

/// Makes blanks of control characters, line and paragraph separators, byte-order marks, zero-width
/// spaces and the marks that steer writing direction: none is seen, and each would hide an operator
/// or garble what is echoed. Expects well-formed UTF-8.
std::string blank_controls(std::string_view text);

}  // namespace dragoman::query
