#pragma once
// Citations of papers of the United Nations in running text. Pure functions.

#include <cstddef>
#include <optional>
#include <string_view>

#include "analyzers/citations/text_citation.h"

namespace dragoman {

/// The symbol that begins at `begin`, of the Security Council, the General Assembly or the Economic
/// and Social Council: "S/RES/1695", "A/RES/60/1", "S/PRST/2006/15", "S/1996/123", "A/60/L.1",
/// "E/CN.4/2005/10". A year in parentheses after it doesn't belong to it.
std::optional<TextCitation> un_symbol_citation(std::string_view text, std::size_t begin);

/// The resolution of the Security Council whose number is the digits at [begin, end): "UNSCR 1718",
/// "Security Council Resolution 1718 (2006)", as "S/RES/1718".
std::optional<TextCitation> resolution_citation(std::string_view text, std::size_t begin,
                                                std::size_t end);

}  // namespace dragoman
