#include "searcher/print/document_json.h"

#include <nlohmann/json.hpp>

#include <string_view>

#include "analyzers/schema/document_json.h"
#include "searcher/citation/citation.h"
#include "searcher/print/output_json.h"
#include "searcher/print/text_offsets.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;

Json json_of_spans(std::string_view text, const Spans& spans, OffsetUnit unit) {
  TextOffsets offsets(text, unit);
  Json out = Json::array();
  for (const auto& [begin, end] : spans) {
    const std::size_t first = offsets.before(begin);
    out.push_back({first, offsets.before(end)});
  }
  return out;
}

Json json_of_page(int number) {
  return number == 0 ? Json(nullptr) : Json(number);
}

Json json_of_paragraphs(std::string_view text, const DocumentView& view, OffsetUnit unit) {
  TextOffsets offsets(text, unit);
  Json out = Json::array();
  for (const Paragraph& paragraph : view.paragraphs) {
    Json& json = out.emplace_back();
    json["begin"] = offsets.before(paragraph.begin);
    json["number"] = paragraph.number == 0 ? Json(nullptr) : Json(paragraph.number);
    json["portion"] = paragraph.portion.empty() ? Json(nullptr) : Json(paragraph.portion);
    json["page"] = json_of_page(page_at(view.pages, paragraph.begin));
  }
  return out;
}

Json json_of_turns(std::string_view text, const DocumentView& view, OffsetUnit unit) {
  TextOffsets offsets(text, unit);
  const auto speakers = view.document.all(Field::kSpeaker);
  Json out = Json::array();
  for (const SpeechTurn& turn : view.turns) {
    const auto speaker = static_cast<std::size_t>(turn.speaker);
    if (speaker == 0 || speaker > speakers.size()) continue;
    const std::size_t begin = offsets.before(turn.begin);
    out.push_back(
        {{"begin", begin}, {"end", offsets.before(turn.end)}, {"speaker", speakers[speaker - 1]}});
  }
  return out;
}

Json json_of_languages(std::string_view text, const DocumentView& view, OffsetUnit unit) {
  TextOffsets offsets(text, unit);
  const auto languages = view.document.all(Field::kLanguage);
  Json out = Json::array();
  for (const LanguagePart& part : view.other_languages) {
    const auto language = static_cast<std::size_t>(part.language);
    if (language == 0 || language > languages.size()) continue;
    const std::size_t begin = offsets.before(part.begin);
    out.push_back({{"begin", begin},
                   {"end", offsets.before(part.end)},
                   {"language", languages[language - 1]}});
  }
  return out;
}

Json json_of_pages(std::string_view text, const std::vector<PageStart>& pages, OffsetUnit unit) {
  TextOffsets offsets(text, unit);
  Json out = Json::array();
  for (const PageStart& page : pages) {
    out.push_back({{"begin", offsets.before(page.begin)}, {"number", page.number}});
  }
  return out;
}

}  // namespace

Json document_json(const DocumentView& view, const Presentation& presentation) {
  const OffsetUnit unit = presentation.offsets;
  const std::string_view text = view.document.first(Field::kText);
  Json json;
  json["format"] = kJsonFormat;
  add_fields(view.document, json);
  json["sources"] = view.document.all(Field::kSource);
  json["title_matches"] =
      json_of_spans(view.document.first(Field::kTitle), view.title_matches, unit);
  json["text"] = text;
  json["text_matches"] = json_of_spans(text, view.text_matches, unit);
  json["paragraphs"] = json_of_paragraphs(text, view, unit);
  json["turns"] = json_of_turns(text, view, unit);
  json["other_languages"] = json_of_languages(text, view, unit);
  json["pages"] = json_of_pages(text, view.pages, unit);
  if (presentation.cite) json["citation"] = chicago_note(read_citation(view.document));
  return json;
}

void write_document_json(const DocumentView& view, const Presentation& presentation,
                         std::ostream& out) {
  out << print_json(document_json(view, presentation));
}

void write_document_json_line(const DocumentView& view, const Presentation& presentation,
                              std::ostream& out) {
  out << print_json_line(document_json(view, presentation));
}

}  // namespace dragoman
