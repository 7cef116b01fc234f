#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// The UN document symbol that a line holds as a word of its own, with a resolution's year:
/// "S/1996/123", "A/C.3/54/L.12", "S/RES/1718 (2006)"; empty where it holds none. Bodies aren't
/// looked up: a symbol is capitals, a slash, and parts, at least one with a digit.
/// Source: the UN's document symbols guide (research.un.org). Pure function; any bytes are safe.
std::string find_un_symbol(std::string_view line);

}  // namespace dragoman
