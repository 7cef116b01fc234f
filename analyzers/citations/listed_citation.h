#pragma once
// Citations by the letters of a telegram's REF list. Pure functions.

#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzers/citations/text_citation.h"

namespace dragoman {

/// The items that a word at `begin` names, "reftel B", "refs A and C", "Ref (B)", "refs A-C",
/// "reftel" where the list has one item; none for other words.
std::vector<TextCitation> listed_citations(std::string_view text, std::size_t begin,
                                           const std::vector<ListedReference>& listed);

}  // namespace dragoman
