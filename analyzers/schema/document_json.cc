#include "analyzers/schema/document_json.h"

#include <nlohmann/json.hpp>

#include "analyzers/schema/values.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;

std::string shown(const FieldInfo& row, const std::string& value, const Document& document) {
  if (row.field == Field::kCountry) return label(row.field, value);
  const auto date = document.date();
  return row.field == Field::kDate && date ? to_iso_day(*date) : value;
}

void add_field(const FieldInfo& row, const Document& document, Json& out) {
  const std::string name(row.name);
  const bool is_array = row.many && row.field != Field::kSource;  // docs/json.md
  if (is_array) {
    out[name] = Json::array();
    for (const std::string& value : document.all(row.field)) {
      out[name].push_back(shown(row, value, document));
    }
    return;
  }
  out[name] = document.has(row.field) ? Json(shown(row, document.all(row.field).front(), document))
                                      : Json(nullptr);
}

}  // namespace

void add_fields(const Document& document, Json& out) {
  for (const FieldInfo& row : field_table()) {
    if (row.field != Field::kText && has_shown_values(row)) add_field(row, document, out);
  }
  const auto date = document.date();
  const bool timed = date && date->precision == DatePrecision::kMinute;
  out["time"] = timed ? Json(to_iso_string(*date).substr(11, 5)) : Json(nullptr);
  out["country_codes"] = document.all(Field::kCountry);
}

}  // namespace dragoman
