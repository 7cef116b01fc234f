#pragma once
// Whether a text was written inside the United States government, as a mission's report is, judged
// from its words alone: portion markings, and the service's own vocabulary. In such a text "U.S."
// is mostly the writer. Pure function; safe from any thread; linear in the text's length.

#include <span>
#include <string_view>

#include "analyzers/tags/name_words.h"

namespace dragoman {

/// At least kLeastServiceWords of "(SBU)", "poloff", "USG", "reftel" and the like.
bool is_mission_report(std::string_view text);

/// The same, where name_words() of the text are known already.
bool is_mission_report(std::string_view text, std::span<const NameWord> words);

inline constexpr int kLeastServiceWords = 2;

}  // namespace dragoman
