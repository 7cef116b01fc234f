#pragma once
// What kind of header line a line is, known by the key it begins with ("TAGS:", "FM", "REFTEL"), or
// by its form where it has none. Misspelled keys are forgiven where what follows leaves no doubt.
// Pure functions.

#include <string_view>

#include "analyzers/cable/header/header_line.h"

namespace dragoman {

struct KeyedText {
  LineKind kind = LineKind::kOther;
  std::string_view text;  // trimmed, and without its key
};

/// `line` must be trimmed. FM, TO and INFO are keys only where `above_banner` is set.
KeyedText read_key(std::string_view line, bool above_banner);

}  // namespace dragoman
