#pragma once
// A name as written, taken apart. Pure functions; safe from any thread.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// A name as written. Words are casefolded (NFKC) with their diacritics kept; every sign for an
/// apostrophe, ayin, hamza or aspiration is ', every hyphen or dash is - and stands between two
/// parts. A hyphenated or apostrophed word is one ("tse-tung", "hsiao-p'ing", "al-rahman").
/// Initials keep no dot ("j"). No word is empty.
struct WrittenName {
  std::vector<std::string> surname;  // what stood before the comma of "Surname, Given"; else empty
  std::vector<std::string> words;    // the rest, or the whole name, in the order written
};

/// Takes a name apart: titles and ranks before it ("Foreign Minister", "Ambassador", "Gen."), and
/// "Jr.", "III", degrees, remarks in parentheses, nicknames in quotes and 's after it are dropped,
/// also where a comma parts them off ("Chiang Wei-kuo, General"). What stands after the first two
/// parts with a name in them is dropped too. Takes any bytes; linear in their number.
WrittenName read_written_name(std::string_view name);

}  // namespace dragoman
