#pragma once
// The lines of a telegram's text, without what the network put between them: page marks, the
// headers of later sections, the ends of the transmission. Views are into the text given.

#include <cstddef>
#include <string_view>
#include <vector>

namespace dragoman {

enum class BodyLineKind {
  kText,
  kBlank,
  kRule,       // dashes, which underline headings
  kPageBreak,  // something was removed here; the sentence above may continue below
};

struct BodyLine {
  BodyLineKind kind = BodyLineKind::kText;
  std::string_view text;  // trimmed; empty for other kinds than kText
};

/// The lines below `begin`. A later section's header is known by its banner and routing lines;
/// lines beside these are dropped only where they repeat the first header, text[0, begin), word for
/// word. `post` is the telegram's, for page marks inside a line. Linear time.
std::vector<BodyLine> read_body_lines(std::string_view text, std::size_t begin,
                                      std::string_view post);

}  // namespace dragoman
