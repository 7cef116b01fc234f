#pragma once
// What --names prints: how a name is read, its keys, and its spellings in the index.

#include <nlohmann/json_fwd.hpp>
#include <ostream>

#include "searcher/engine/result.h"

namespace dragoman {

void write_names(const NameReport& report, std::ostream& out);

/// A JSON object, indented, and a line end (docs/json.md).
nlohmann::ordered_json name_json(const NameReport& report);
void write_names_json(const NameReport& report, std::ostream& out);

/// The same object on one line.
void write_names_json_line(const NameReport& report, std::ostream& out);

}  // namespace dragoman
