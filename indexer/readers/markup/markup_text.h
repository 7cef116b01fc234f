#pragma once

#include <string>
#include <string_view>

#include "indexer/readers/markup/vocabulary.h"

namespace dragoman {

/// What a file in XML says: its text, paragraphs divided by empty lines and notes at the end; and
/// the first of each of its title, author and date. Values are "" where it has none.
struct MarkupText {
  std::string text;
  std::string title;
  std::string author;
  std::string date;     // as precise as it is given: "1962-05-04", "1962"
  std::string failure;  // why, and from which line on, the file wasn't read; "" where it was
};

/// Reads XML of that kind. Any bytes are safe.
MarkupText read_markup(std::string_view xml, const Vocabulary& vocabulary);

}  // namespace dragoman
