#pragma once
// A document as JSON: the keys that docs/json.md gives a hit, shared by the searcher's hits and the
// indexer's --inspect.

#include <nlohmann/json_fwd.hpp>

#include "analyzers/schema/document.h"

namespace dragoman {

/// Adds the document's fields to the object `out`, the text left out. Countries stand by name,
/// their codes in "country_codes"; the date to the day, its hour in "time"; absent values are null
/// or [].
void add_fields(const Document& document, nlohmann::ordered_json& out);

}  // namespace dragoman
