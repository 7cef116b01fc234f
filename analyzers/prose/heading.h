#pragma once
// The heading of a text that is not a telegram, from its first lines: articles, newsletters,
// memoranda of conversation, letters, UN papers. Fields that it lacks stay empty.
// Pure functions; safe from any thread.

#include <string_view>

#include "analyzers/prose/prose_heading.h"

namespace dragoman {

/// Reads the first lines (at most 64 KiB) of well-formed UTF-8.
ProseHeading read_heading(std::string_view text);

}  // namespace dragoman
