#pragma once
// A reader for each kind of heading, tried one after the other by read_heading(). Each returns
// whether the text is of its kind; only then it fills the heading and marks the lines that it has
// read.

#include "analyzers/prose/prose_heading.h"
#include "analyzers/prose/prose_lines.h"

namespace dragoman {

/// UN papers: a document symbol, and words of the UN's masthead.
bool read_un_paper(ProseLines& lines, ProseHeading& heading);

/// Memoranda and letters: the kind's name, two keys (DATE, SUBJECT, FROM ...), or a salutation.
bool read_memorandum(ProseLines& lines, ProseHeading& heading);

/// Newsletters: a masthead with the number or month of the issue.
bool read_newsletter(ProseLines& lines, ProseHeading& heading);

/// Anything else.
void read_article(ProseLines& lines, ProseHeading& heading);

}  // namespace dragoman
