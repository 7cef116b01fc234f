#pragma once
// Reads one document for people.

#include <string>

#include "searcher/engine/document_view.h"
#include "searcher/engine/open_index.h"

namespace dragoman {

/// The document that a typed id means (find_id.h), or that it likely means, which a note says. The
/// words and names of the query are its matches; an empty query has none. Throws Xapian's errors,
/// and WorldError where the record is damaged.
DocumentAnswer show_document(OpenIndex& index, const std::string& id, const std::string& query);

}  // namespace dragoman
