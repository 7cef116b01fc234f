#pragma once
// A document as people read it: its fields, then its paragraphs with their numbers and markings.

#include <ostream>

#include "searcher/engine/document_view.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// Lines are no wider than the screen where words allow it. Prose is broken anew; lines of tables
/// and lists stay as they are. Control characters of the document are not passed on to the terminal.
void write_document_text(const DocumentView& view, const Presentation& presentation,
                         std::ostream& out);

}  // namespace dragoman
