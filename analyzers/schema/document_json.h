#pragma once
// A document as JSON, with the keys of a hit in docs/json.md: for the searcher's hits and the
// indexer's --inspect.

#include <nlohmann/json_fwd.hpp>

#include "analyzers/schema/document.h"

namespace dragoman {

/// Adds the document's fields, except the text, to the object `out`. Countries are names, with
/// their codes in "country_codes"; the date goes to the day, with its hour in "time"; absent values
/// are null or [].
void add_fields(const Document& document, nlohmann::ordered_json& out);

}  // namespace dragoman
