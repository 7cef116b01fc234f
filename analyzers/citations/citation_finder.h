#pragma once
// Citations in running text: "in Paris 1046 we reported", "reftel B", "telegram 1046 from Paris,
// June 5", "FRUS 1969-76, vol. XII, Document 150", "S/RES/1695". What can't be told for certain is
// left out: "in Paris 1946" may be a year.
//
// Sources of the forms: 5 FAH-2 H-440 (references in telegrams), the editorial notes of Foreign
// Relations of the United States, the UN's document symbols guide (research.un.org).
// Pure functions; safe from any thread; linear time; any bytes are safe.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/citations/text_citation.h"

namespace dragoman {

/// The most that are found in one text.
inline constexpr std::size_t kMaxTextCitations = 300;

/// In the text's order; one that stands several times is there several times.
std::vector<TextCitation> find_citations(std::string_view text, const CitingDocument& document);

/// The ids alone, each once, in the order of their first places.
std::vector<std::string> cited_ids(const std::vector<TextCitation>& citations);

/// The volume of a document of Foreign Relations: "frus1969-76v20" of "frus1969-76v20/d12", "" of
/// other ids.
std::string frus_volume_of(std::string_view id);

}  // namespace dragoman
