#pragma once
// References for the databases of references: an entry a document, UTF-8. What isn't known is left
// out; an undated document's entry says "n.d." or has no date. Pure functions; safe from any
// thread.

#include <string>
#include <string_view>

#include "analyzers/schema/document.h"

namespace dragoman {

/// What a BibTeX entry is called: the id, and where it holds what a key can't the rest of it, with
/// eight hex digits of the id's hash behind, so that the key of a document is the same in every
/// output and no two documents share one.
std::string bibtex_key(std::string_view id);

/// A text as the value of a BibTeX field, between braces: LaTeX's special characters escaped, no
/// brace alone.
std::string bibtex_value(std::string_view text);

/// @article for press of a named collection, @misc for all else.
std::string bibtex_entry(const Document& document);

/// After the RIS specification of Research Information Systems: lines of "XX  - value", ended by
/// CR LF, the last of an entry "ER  - ".
std::string ris_entry(const Document& document);

}  // namespace dragoman
