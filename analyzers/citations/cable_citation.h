#pragma once
// Citations of telegrams in running text. Pure functions.

#include <cstddef>
#include <optional>
#include <string_view>

#include "analyzers/citations/text_citation.h"

namespace dragoman {

/// The telegram whose number is the digits at [begin, end): "08 PARIS 1046", "in Paris 1046 we",
/// "(State 12345)", "telegram 1046 from Paris, June 5, 1970". `after_citation`: the text from there
/// to `begin` only joins it to a citation before, so that "Paris 1046 and London 2345" are two.
std::optional<TextCitation> cable_citation(std::string_view text, std::size_t begin,
                                           std::size_t end, const CitingDocument& document,
                                           std::optional<std::size_t> after_citation);

/// "08PARIS1046": one word that begins with the digits at `begin`.
std::optional<TextCitation> glued_cable_citation(std::string_view text, std::size_t begin);

}  // namespace dragoman
