#pragma once
// What must hold of the tokens of any text. Free of Catch2, for the fuzz targets have none.

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/text/token.h"

namespace dragoman::test {

/// What of the tokens breaks the contract of token.h, "" where nothing does: offsets in the text,
/// not empty, in order and between characters; positions in order, the longer span first; terms
/// well-formed, not empty, without an ASCII capital or a blank.
std::string broken_rule(std::string_view text, const std::vector<Token>& tokens);

}  // namespace dragoman::test
