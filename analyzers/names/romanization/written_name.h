#pragma once
// A name as written, taken apart. Pure functions; safe from any thread.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman::names {

/// A name as written. Words are casefolded (NFKC) and keep their diacritics. Every sign for an
/// apostrophe, ayin, hamza or aspiration is '; every hyphen or dash is - and stands between two
/// parts. A word with hyphens or apostrophes is one word ("tse-tung", "hsiao-p'ing", "al-rahman").
/// Initials have no dot ("j"). No word is empty.
struct WrittenName {
  std::vector<std::string> surname;  // the part before the comma of "Surname, Given"; else empty
  std::vector<std::string> words;    // the rest, or the whole name, in the order written
};

/// Takes a name apart. Titles and ranks before it ("Foreign Minister", "Ambassador", "Gen.") are
/// dropped, and so are "Jr.", "III", degrees, remarks in parentheses, nicknames in quotes and 's
/// after it, even after a comma ("Chiang Wei-kuo, General"). Everything after the first two parts
/// that have a name in them is dropped too. Takes any bytes; linear in their number.
WrittenName read_written_name(std::string_view name);

}  // namespace dragoman::names
