#include "searcher/output_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

#include "analyzers/schema/values.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;

// A value as programs get it: countries by name (their codes stand apart), dates to the day.
std::string shown(const FieldInfo& row, const std::string& value, const Document& document) {
  if (row.field == Field::kCountry) return label(row.field, value);
  if (row.field == Field::kDate) return to_iso_day(*document.date());
  return value;
}

void add_field(const FieldInfo& row, const Document& document, Json& hit) {
  const std::string name(row.name);
  if (row.many) {
    hit[name] = Json::array();
    for (const std::string& value : document.all(row.field))
      hit[name].push_back(shown(row, value, document));
    return;
  }
  hit[name] = document.has(row.field) ? Json(shown(row, document.all(row.field).front(), document))
                                      : Json(nullptr);
}

// Byte offsets as offsets in Unicode code points.
Json code_point_spans(const Snippet& snippet) {
  const auto code_points = [&](std::size_t bytes) {
    return std::count_if(snippet.text.begin(),
                         snippet.text.begin() + static_cast<std::ptrdiff_t>(bytes),
                         [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
  };
  Json spans = Json::array();
  for (const auto& [begin, end] : snippet.lit)
    spans.push_back({code_points(begin), code_points(end)});
  return spans;
}

Json json_of(const Hit& hit) {
  Json out;
  out["rank"] = hit.rank;
  out["score"] = hit.score;
  for (const FieldInfo& row : field_table()) {
    if (row.field != Field::kText) add_field(row, hit.document, out);
  }
  const auto date = hit.document.date();
  const bool timed = date && date->precision == DatePrecision::kMinute;
  out["time"] = timed ? Json(to_iso_string(*date).substr(11, 5)) : Json(nullptr);
  out["country_codes"] = hit.document.all(Field::kCountry);
  out["snippet"] = hit.snippet.text;
  out["snippet_matches"] = code_point_spans(hit.snippet);
  return out;
}

Json json_of(const Facet& facet) {
  Json values = Json::array();
  for (const FacetValue& value : facet.values) {
    const bool country = facet.field == Field::kCountry;
    Json entry;
    entry["value"] = country ? value.label : value.value;
    if (country && value.value != value.label) entry["code"] = value.value;
    if (!country && value.value != value.label) entry["label"] = value.label;
    entry["count"] = value.count;
    values.push_back(std::move(entry));
  }
  return values;
}

std::string_view mode_name(MatchOption option) {
  switch (option) {
    case MatchOption::kAuto: return "auto";
    case MatchOption::kAll: return "all";
    case MatchOption::kAny: return "any";
  }
  return "";
}

Json json_of_query(const SearchResult& result, const SearchOptions& options) {
  Json query;
  query["text"] = options.request.query;
  query["parsed"] = result.parsed;
  query["match"] = mode_name(options.request.match);
  query["matched"] = result.any ? "any" : "all";
  query["order"] = result.newest_first ? "date" : "relevance";
  query["dropped"] = result.dropped;
  if (options.explain) query["xapian"] = result.xapian_query;
  return query;
}

}  // namespace

void write_json(const SearchResult& result, const SearchOptions& options, std::ostream& out) {
  Json json;
  json["format"] = kJsonFormat;
  json["query"] = json_of_query(result, options);
  json["index"] = {{"documents", result.documents}, {"fingerprint", result.fingerprint}};
  json["total"] = result.total;
  json["offset"] = options.request.offset;
  json["hits"] = Json::array();
  for (const Hit& hit : result.hits) json["hits"].push_back(json_of(hit));
  json["facets"] = Json::object();
  for (const Facet& facet : result.facets) json["facets"][facet.name] = json_of(facet);
  json["notes"] = result.notes;
  out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace dragoman
