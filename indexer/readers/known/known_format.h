#pragma once
// Formats that aren't read, known by their content, so that they are named and never taken for
// prose. Sources of the signatures: the formats' own descriptions, and file(1)'s table.

#include <string>
#include <string_view>

namespace dragoman {

/// What binary content that begins like this is, and what would help: "a PNG image; ...". "" for
/// any other content. Pure function; any bytes are safe.
std::string known_binary_format(std::string_view head);

/// The same of formats that are text.
std::string known_text_format(std::string_view head);

/// Whether it is an OLE2 file that may be of Word 97: large ones don't tell at their beginning.
bool may_be_old_word(std::string_view head);

}  // namespace dragoman
