#pragma once
// Other forms of a word that a search for it is to find. Pure functions; safe from any thread.

#include <string>
#include <string_view>

namespace dragoman {

/// A word with the letters ä, ö, ü, å and ø written ae, oe, ue, aa and oe, as telegrams and
/// passports write names that have them: "koehler" of "köhler". "" where it has none of them.
/// Expects casefolded text.
std::string with_digraphs(std::string_view word);

/// A word without the number of a note that OCR has glued to it: "said" of "said1" and "said1,2",
/// "See" of "1See". "" where there is no such number. One to three digits are a note's number,
/// after two letters or more ("F16" has none), or before a capital and a small letter.
std::string_view without_note_number(std::string_view word);

/// Drops the s of the plural after a digit: "1960s", "16s". Expects casefolded text.
void drop_plural_of_number(std::string& word);

}  // namespace dragoman
