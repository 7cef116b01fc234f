#pragma once
// Text on a terminal: columns, line breaks, colours.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/passage/highlighted_text.h"

namespace dragoman {

/// ANSI styles, or none of them.
struct Style {
  bool on = false;
  std::string bold(std::string_view text) const { return wrapped("\x1B[1m", text); }
  std::string dim(std::string_view text) const { return wrapped("\x1B[2m", text); }
  std::string accent(std::string_view text) const { return wrapped("\x1B[36m", text); }
  std::string match(std::string_view text) const { return wrapped("\x1B[1;33m", text); }
  std::string graph(std::string_view text) const { return wrapped("\x1B[34m", text); }

 private:
  std::string wrapped(std::string_view begin, std::string_view text) const;
};

/// A snippet as printable text with its matches in colour; `bold` makes the rest bold.
std::string printable_highlighted(const Snippet& snippet, const Style& style, bool bold);

/// The columns that a text takes: none for marks and ANSI sequences, two for a wide East Asian
/// character.
std::size_t columns(std::string_view text);

/// The text where it takes at most `width` columns, else its beginning and "…".
std::string fitted(std::string_view text, std::size_t width);

/// A bar in proportion to `part` of `whole`, to an eighth of a column; the whole takes `width`
/// columns. Any part but 0 shows.
std::string bar_of(std::uint64_t part, std::uint64_t whole, std::size_t width);

/// Breaks at blanks into lines of at most `width` columns, each beginning with `indent` blanks.
std::vector<std::string> wrap(std::string_view text, std::size_t width, std::size_t indent);

}  // namespace dragoman
