#pragma once
// The marks that stand inside words: apostrophes and hyphens, with what is typed in their place.
// Pure functions; safe from any thread.

#include <cstddef>
#include <string>
#include <string_view>

namespace dragoman {

/// An apostrophe, or a character that looks like one and is typed for it: the single quotation
/// marks, grave and acute accent, prime, the letters for ayin, hamza and aspiration, geresh. The
/// characters are those that UTS #39 (confusables.txt) has as confusable with U+0027, without the
/// letters of other scripts among them, and the modifier letters U+02B9 to U+02C1.
bool is_apostrophe(char32_t c);

/// The length in bytes of the apostrophe at the front of well-formed UTF-8, 0 where none stands.
std::size_t apostrophe_length(std::string_view text);

/// Makes every apostrophe of well-formed UTF-8 the ASCII one.
void unify_apostrophes(std::string& text);

/// Drops the marks within Hebrew acronyms: gershayim, and the quotation marks typed for them. Other
/// text stays as it is.
void drop_gershayim(std::string& text);

/// The length in bytes of the hyphen at the front of a text, 0 where none stands: ASCII's, U+2010,
/// U+2011, the Armenian, the Hebrew (maqaf), the small and the full-width one.
std::size_t hyphen_length(std::string_view text);

/// The same for what divides a word at the end of a line: a hyphen, a soft hyphen, an en dash, or
/// the not sign, which OCR programs write for a soft hyphen.
std::size_t dividing_hyphen_length(std::string_view text);

/// The length in bytes of what divides a word at the front of a text, 0 where nothing does: a
/// hyphen with the end of the line after it, as is_line_division() has it, or a soft hyphen
/// anywhere.
std::size_t division_length(std::string_view text);

/// Whether the text between two words divides one word at the end of a line: a hyphen, blanks, one
/// or two line ends, blanks. "-\n", "-\r\n   ". The soft hyphen may stand in `before` instead, the
/// text before the gap, for it belongs to the word by Unicode's rules.
bool is_line_division(std::string_view before, std::string_view gap);

}  // namespace dragoman
