#pragma once
// The heading of a text that is not a telegram, from its first lines.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/text/date.h"

namespace dragoman {

struct ProseHeading {
  /// "article", "newsletter", "memorandum", "letter", "un-document".
  std::string kind = "article";
  /// The headline, or a SUBJECT line's text; one line, blanks collapsed; empty where the text
  /// begins with its first paragraph.
  std::string title;
  /// From a line that is a date, a DATE: line, or the dateline a paragraph begins with
  /// ("GENEVA, April 14, 1999 —"). A date inside a sentence is not the text's own.
  std::optional<Date> date;
  /// The UN's document symbol ("S/1996/123"), empty elsewhere.
  std::string symbol;
  std::vector<std::string> from;  // a letter's or memorandum's FROM line
  std::vector<std::string> to;    // its TO line
  /// The first byte of the first line with something that the members above lack: after the
  /// headline, so that it isn't there twice. A memorandum's PLACE and PARTICIPANTS are of the body,
  /// and so is what stands below them.
  std::size_t body_begin = 0;
};

}  // namespace dragoman
