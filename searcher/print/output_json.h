#pragma once

#include <nlohmann/json_fwd.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "searcher/engine/result.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// The version of the JSON, which docs/json.md describes. Raised when a key changes its meaning or
/// is removed; a new key doesn't raise it.
inline constexpr int kJsonFormat = 1;

/// The object of a search (docs/json.md).
nlohmann::ordered_json result_json(const SearchResult& result, const Presentation& presentation);

/// Writes one JSON object and a line end. UTF-8.
void write_json(const SearchResult& result, const Presentation& presentation, std::ostream& out);

/// The same object on one line.
void write_json_line(const SearchResult& result, const Presentation& presentation,
                     std::ostream& out);

/// Writes a line for the object without its hits, then a line for each hit.
void write_json_lines(const SearchResult& result, const Presentation& presentation,
                      std::ostream& out);

/// {"spelling", "layer", "rule", "documents"}
nlohmann::ordered_json variant_json(const names::NameVariant& variant);

/// Adds "partial" and "missing" where indexes weren't reached.
void add_missing(const std::vector<MissingShard>& missing, nlohmann::ordered_json& json);

/// null for "".
nlohmann::ordered_json text_or_null(const std::string& text);

/// {"documents", "fingerprint"}
nlohmann::ordered_json index_json(std::uint64_t documents, const std::string& fingerprint);

/// The JSON on lines of its own, indented, with a line end. Ill-formed UTF-8 is replaced, control
/// characters are escaped.
std::string print_json(const nlohmann::ordered_json& json);

/// The same on one line.
std::string print_json_line(const nlohmann::ordered_json& json);

}  // namespace dragoman
