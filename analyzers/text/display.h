#pragma once
// How characters show on a terminal (Unicode's East Asian Width and general categories, from ICU).
// Pure functions; safe from any thread.

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace dragoman {

enum class DisplayClass {
  kNarrow,  // one column
  kWide,    // two: East Asian wide and full width
  kMark,    // none: combining marks
  kBlank,   // blanks, tabs, line ends
  kHidden,  // control characters, bidirectional controls, ill-formed bytes
};

/// Calls `on_character` for each character of the text with its bytes.
void for_each_display_character(
    std::string_view text,
    const std::function<void(std::string_view character, DisplayClass display)>& on_character);

/// The columns that the text takes: 0 for marks, 2 for wide characters.
std::size_t display_columns(std::string_view text);

/// The text without what is kHidden, so that a document can't command the terminal. Line ends and
/// tabs become blanks.
std::string printable(std::string_view text);

/// JSON with escapes in place of the characters that a terminal would obey or that would hide what
/// is beside them: DEL, C1 controls, bidirectional controls and the line separators U+2028 and
/// U+2029. U+009B becomes "\\u009b". Expects well-formed UTF-8, as nlohmann's dump() makes it.
std::string escape_controls_in_json(std::string_view json);

/// The text as messages quote it: where it has more bytes than that its beginning and "…".
std::string shortened(std::string_view text, std::size_t bytes = 100);

}  // namespace dragoman
