#include "searcher/output_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

#include "analyzers/schema/document_json.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;

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

Json json_of_paragraph(const Snippet& snippet) {
  if (snippet.paragraph == 0 && snippet.portion.empty()) return nullptr;
  Json out;
  out["number"] = snippet.paragraph == 0 ? Json(nullptr) : Json(snippet.paragraph);
  out["portion"] = snippet.portion.empty() ? Json(nullptr) : Json(snippet.portion);
  return out;
}

Json json_of(const Hit& hit) {
  Json out;
  out["rank"] = hit.rank;
  out["score"] = hit.score;
  add_fields(hit.document, out);
  out["snippet"] = hit.snippet.text;
  out["snippet_matches"] = code_point_spans(hit.snippet);
  out["snippet_paragraph"] = json_of_paragraph(hit.snippet);
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

std::string_view order_name(SortOrder order) {
  switch (order) {
    case SortOrder::kRelevance: return "relevance";
    case SortOrder::kNewest: return "-date";
    case SortOrder::kOldest: return "date";
  }
  return "";
}

Json json_of_query(const SearchResult& result, const SearchOptions& options) {
  Json query;
  query["text"] = options.request.query;
  query["parsed"] = result.parsed;
  query["match"] = mode_name(options.request.match);
  query["matched"] = result.any ? "any" : "all";
  query["order"] = order_name(result.order);
  query["dropped"] = result.dropped;
  if (options.explain) query["xapian"] = result.xapian_query;
  return query;
}

Json json_of(const Suggestion& suggestion) {
  return {{"word", suggestion.word},
          {"suggestion", suggestion.suggestion},
          {"documents", suggestion.documents}};
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
  json["suggestions"] = Json::array();
  for (const Suggestion& suggestion : result.suggestions) {
    json["suggestions"].push_back(json_of(suggestion));
  }
  out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace dragoman
