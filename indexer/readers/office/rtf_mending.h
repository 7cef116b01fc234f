#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// RTF in a form that unrtf 0.21 reads whole, the same to other readers:
///   - The sign that stands for a character to readers without Unicode is written as a code: of
///     "\u233?gociations" unrtf would drop the rest of the word.
///   - Notes marked as optional are notes: "{\*\footnote" is "{\footnote".
/// Files with binary parts stay as they are. Pure function; any bytes are safe.
std::string mend_rtf(std::string_view rtf);

}  // namespace dragoman
