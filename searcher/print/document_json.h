#pragma once
// A document as JSON (docs/json.md).

#include <nlohmann/json_fwd.hpp>
#include <ostream>

#include "searcher/engine/document_view.h"
#include "searcher/print/presentation.h"

namespace dragoman {

nlohmann::ordered_json document_json(const DocumentView& view, const Presentation& presentation);

/// Writes one object and a line end, indented or on one line.
void write_document_json(const DocumentView& view, const Presentation& presentation,
                         std::ostream& out);
void write_document_json_line(const DocumentView& view, const Presentation& presentation,
                              std::ostream& out);

}  // namespace dragoman
