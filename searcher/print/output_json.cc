#include "searcher/print/output_json.h"

#include <nlohmann/json.hpp>

#include "analyzers/schema/document_json.h"
#include "analyzers/text/display.h"
#include "searcher/citation/citation.h"
#include "searcher/engine/choices.h"
#include "searcher/print/text_offsets.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;

Json json_of_spans(const Snippet& snippet, OffsetUnit unit) {
  TextOffsets offsets(snippet.text, unit);
  Json spans = Json::array();
  for (const auto& [begin, end] : snippet.highlighted) {
    const std::size_t first = offsets.before(begin);
    spans.push_back({first, offsets.before(end)});
  }
  return spans;
}

Json json_of_paragraph(const Snippet& snippet) {
  if (snippet.paragraph == 0 && snippet.portion.empty()) return nullptr;
  Json out;
  out["number"] = snippet.paragraph == 0 ? Json(nullptr) : Json(snippet.paragraph);
  out["portion"] = snippet.portion.empty() ? Json(nullptr) : Json(snippet.portion);
  return out;
}

Json json_of(const names::FoundName& name) {
  return {{"query", name.query},
          {"spelling", name.spelling},
          {"layer", names::layer_name(name.layer)},
          {"rule", name.rule.empty() ? Json(nullptr) : Json(name.rule)}};
}

Json json_of(const NameSpellings& name) {
  Json variants = Json::array();
  for (const names::NameVariant& variant : name.variants) variants.push_back(variant_json(variant));
  return {{"query", name.query}, {"variants", std::move(variants)}};
}

Json json_of(const std::vector<ScorePart>& parts) {
  Json out = Json::array();
  for (const ScorePart& part : parts)
    out.push_back({{"feature", part.feature}, {"score", part.score}});
  return out;
}

// As many keys as a hit has: an object that grows copies its keys again and again.
constexpr std::size_t kKeysOfHit = 48;

Json json_of(const Hit& hit, const Presentation& presentation) {
  Json out = Json::object();
  out.get_ref<Json::object_t&>().reserve(kKeysOfHit);
  out["rank"] = hit.rank;
  out["score"] = hit.score;
  if (presentation.explain) out["score_parts"] = json_of(hit.parts);
  add_fields(hit.document, out);
  out["snippet"] = hit.snippet.text;
  out["snippet_matches"] = json_of_spans(hit.snippet, presentation.offsets);
  out["snippet_paragraph"] = json_of_paragraph(hit.snippet);
  out["snippet_speaker"] = hit.snippet.speaker.empty() ? Json(nullptr) : Json(hit.snippet.speaker);
  out["snippet_page"] = hit.snippet.page == 0 ? Json(nullptr) : Json(hit.snippet.page);
  out["copies"] = hit.copies;
  out["names"] = Json::array();
  for (const names::FoundName& name : hit.names) out["names"].push_back(json_of(name));
  if (presentation.cite) out["citation"] = chicago_note(read_citation(hit.document));
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

Json json_of(const Trend& trend) {
  Json points = Json::array();
  for (const TrendPoint& point : trend.points) {
    points.push_back({{"value", point.value},
                      {"matching", point.matching},
                      {"all", point.all},
                      {"share", point.share()}});
  }
  Json silences = Json::array();
  for (const Silence& silence : trend.silences) {
    silences.push_back({{"first", silence.first},
                        {"last", silence.last},
                        {"days", silence.days},
                        {"expected", silence.expected},
                        {"all", silence.all}});
  }
  return {{"by", facet_name({Field::kDate, trend.period})},
          {"points", std::move(points)},
          {"silences", std::move(silences)},
          {"undated", trend.undated}};
}

Json json_of_query(const SearchResult& result, const Presentation& presentation) {
  Json query;
  query["text"] = result.request.query;
  query["parsed"] = result.parsed;
  if (!result.request.similar.empty()) query["similar"] = result.request.similar;
  query["match"] = choice_of(result.request.match).name;
  query["matched"] = result.any ? "any" : "all";
  if (result.fell_back) {
    query["with_all"] = result.with_all;
    query["with_most"] = result.with_most;
  }
  query["order"] = choice_of(result.order).name;
  query["dropped"] = result.dropped;
  query["languages"] = result.languages;
  query["reading"] = result.reading;
  if (presentation.explain_xapian) query["xapian"] = result.xapian_query;
  return query;
}

Json json_of(const Suggestion& suggestion) {
  return {{"word", suggestion.word},
          {"suggestion", suggestion.suggestion},
          {"documents", suggestion.documents}};
}

Json json_of_hits(const SearchResult& result, const Presentation& presentation) {
  Json hits = Json::array();
  hits.get_ref<Json::array_t&>().reserve(result.hits.size());
  for (const Hit& hit : result.hits) hits.push_back(json_of(hit, presentation));
  return hits;
}

// The keys in the order of printing; a head comes without the hits.
Json json_of(const SearchResult& result, const Presentation& presentation, bool with_hits) {
  Json json;
  json["format"] = kJsonFormat;
  json["query"] = json_of_query(result, presentation);
  json["index"] = index_json(result.documents, result.fingerprint);
  json["total"] = result.total;
  json["offset"] = result.request.offset;
  if (with_hits) json["hits"] = json_of_hits(result, presentation);
  json["facets"] = Json::object();
  for (const Facet& facet : result.facets) json["facets"][facet.name] = json_of(facet);
  if (result.trend) json["trend"] = json_of(*result.trend);
  json["notes"] = result.notes;
  add_missing(result.missing, json);
  json["suggestions"] = Json::array();
  for (const Suggestion& suggestion : result.suggestions) {
    json["suggestions"].push_back(json_of(suggestion));
  }
  json["spellings"] = Json::array();
  for (const NameSpellings& name : result.spellings) json["spellings"].push_back(json_of(name));
  return json;
}

std::string printed(const Json& json, int indent) {
  return escape_controls_in_json(json.dump(indent, ' ', false, Json::error_handler_t::replace)) +
         '\n';
}

}  // namespace

std::string print_json(const nlohmann::ordered_json& json) {
  return printed(json, 2);
}

std::string print_json_line(const nlohmann::ordered_json& json) {
  return printed(json, -1);
}

void add_missing(const std::vector<MissingShard>& missing, nlohmann::ordered_json& json) {
  if (missing.empty()) return;
  json["partial"] = true;
  json["missing"] = Json::array();
  for (const MissingShard& shard : missing)
    json["missing"].push_back({{"index", shard.place}, {"reason", shard.reason}});
}

nlohmann::ordered_json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

nlohmann::ordered_json index_json(std::uint64_t documents, const std::string& fingerprint) {
  return {{"documents", documents}, {"fingerprint", fingerprint}};
}

nlohmann::ordered_json variant_json(const names::NameVariant& variant) {
  Json json = json_of(variant.found);
  json.erase("query");
  json["documents"] = variant.documents;
  return json;
}

nlohmann::ordered_json result_json(const SearchResult& result, const Presentation& presentation) {
  return json_of(result, presentation, true);
}

void write_json(const SearchResult& result, const Presentation& presentation, std::ostream& out) {
  out << printed(json_of(result, presentation, true), 2);
}

void write_json_line(const SearchResult& result, const Presentation& presentation,
                     std::ostream& out) {
  out << print_json_line(json_of(result, presentation, true));
}

void write_json_lines(const SearchResult& result, const Presentation& presentation,
                      std::ostream& out) {
  out << print_json_line(json_of(result, presentation, false));
  for (const Hit& hit : result.hits) out << print_json_line(json_of(hit, presentation));
}

}  // namespace dragoman
