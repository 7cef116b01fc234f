#pragma once
// The comparison of --diff as text, in the manner of wdiff, and as JSON.

#include <nlohmann/json_fwd.hpp>
#include <ostream>

#include "searcher/copies/text_diff.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// {"diff": {"a", "b", "common", "words", "parts"}}, with the format. Of what is the same only the
/// number of words is given.
nlohmann::ordered_json diff_json(const TextDiff& diff);

/// Each change with some words around it: "met [-XXXXXXXX-] {+the king+} on Monday".
void write_diff(const TextDiff& diff, const Presentation& presentation, std::ostream& out);
void write_diff_json(const TextDiff& diff, const Presentation& presentation, std::ostream& out);
void write_diff_json_line(const TextDiff& diff, const Presentation& presentation,
                          std::ostream& out);

}  // namespace dragoman
