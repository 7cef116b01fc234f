#pragma once
// Entries for databases of references: one for each document, in UTF-8. Unknown parts are left out;
// the entry of an undated document has "n.d." or no date. Pure functions; safe from any thread.

#include <string>
#include <string_view>

#include "analyzers/schema/document.h"

namespace dragoman {

/// The key of a BibTeX entry: the id. If the id has characters that a key can't have, they become
/// hyphens and eight hex digits of the id's hash follow. So a document has the same key in every
/// output, and no two documents share one.
std::string bibtex_key(std::string_view id);

/// A text as the value of a BibTeX field between braces: LaTeX's special characters are escaped,
/// and braces are balanced.
std::string bibtex_value(std::string_view text);

/// @article for press in a named collection, @misc for everything else.
std::string bibtex_entry(const Document& document);

/// Follows the RIS specification of Research Information Systems: lines of "XX  - value" that end
/// in CR LF, the last of an entry being "ER  - ".
std::string ris_entry(const Document& document);

}  // namespace dragoman
