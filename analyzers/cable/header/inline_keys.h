#pragma once
// Header keys that publishing ran together on one line: "E.O. 12958: N/A TAGS: PGOV BR SUBJECT:
// ...", "R 101207Z SEP 09 FM AMEMBASSY TOKYO TO SECSTATE WASHDC". Each function finds where the
// next part of a line begins, as an offset into it past its first byte, or npos. They look at a
// bounded length.

#include <cstddef>
#include <string_view>

#include "analyzers/cable/header/header_keys.h"

namespace dragoman {

/// The next key of those below the banner. `kind` is what the line begins as; `above_keys` says
/// that none of them has come: only then is an executive order one, for those who classify cite it.
std::size_t find_inline_key(std::string_view line, LineKind kind, bool above_keys);

/// The REF list glued to a subject, a TAGS line or a CLASSIFIED BY line, known by the reference
/// after its key: "HARBOR DUESREF: A. STATE 1", "HARBOR DUES REF A) STATE 1".
std::size_t find_inline_references(std::string_view line, LineKind kind);

/// The next routing line, date-time group, FM, TO, INFO or banner, in a line that begins as one.
std::size_t find_inline_address(std::string_view line);

/// The text proper, in a line that starts with a key ("REF: TOKYO 211 (SBU) The Minister said").
std::size_t find_inline_text(std::string_view line, const KeyedText& keyed);

}  // namespace dragoman
