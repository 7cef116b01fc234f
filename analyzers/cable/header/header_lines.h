#pragma once
// The lines of a telegram's header, each classified once. Later steps look at the kind, never
// at a key again. Views and offsets are into the text given.

#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzers/cable/header/header_line.h"

namespace dragoman {

/// How far a header is looked for; what lies further is never read.
inline constexpr std::size_t kMaxHeaderBytes = 65'536;
inline constexpr std::size_t kMaxHeaderLines = 400;

/// The lines from the text's beginning to the first numbered paragraph. A line in which several
/// keys run together ("E.O. 12958: N/A TAGS: PGOV BR") becomes one for each. FM, TO and INFO count
/// only above the numbered banner, E.O., TAGS and SUBJECT.
std::vector<HeaderLine> read_header_lines(std::string_view text);

}  // namespace dragoman
