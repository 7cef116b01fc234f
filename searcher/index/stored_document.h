#pragma once
// A document of the index, and where its words stand.

#include <xapian.h>
#include <cstdint>
#include <string_view>

#include "analyzers/schema/document.h"
#include "analyzers/schema/word_marks.h"
#include "searcher/index/document_positions.h"

namespace dragoman {

struct StoredDocument {
  Xapian::docid docid = 0;
  Document document;
  DocumentPositions positions;  // of its terms
  WordMarks marks;              // in the text
};

/// As Database::get_document(); of other machines the last few are kept. Throws Xapian's errors.
Xapian::Document read_document(const Xapian::Database& database, Xapian::docid docid);

/// Throws WorldError as decode_record() and ForwardReader do, and Xapian's errors.
StoredDocument read_stored_document(const Xapian::Database& database, Xapian::docid docid);

/// A part of the text that has the words of these positions, and some beside them.
std::string_view text_around(const StoredDocument& document, std::uint32_t first,
                             std::uint32_t last);

}  // namespace dragoman
