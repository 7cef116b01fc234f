#include "searcher/print/document_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>

#include "analyzers/schema/document_json.h"
#include "searcher/print/output_json.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;

// Byte offsets into a text, asked for in ascending order, as offsets in Unicode code points.
class CodePoints {
 public:
  explicit CodePoints(std::string_view text) : text_(text) {}

  std::size_t before(std::size_t byte) {
    for (; byte_ < std::min(byte, text_.size()); ++byte_)
      if ((static_cast<unsigned char>(text_[byte_]) & 0xC0U) != 0x80U) ++count_;
    return count_;
  }

 private:
  std::string_view text_;
  std::size_t byte_ = 0;
  std::size_t count_ = 0;
};

Json json_of_spans(std::string_view text, const Spans& spans) {
  CodePoints points(text);
  Json out = Json::array();
  for (const auto& [begin, end] : spans) {
    const std::size_t first = points.before(begin);
    out.push_back({first, points.before(end)});
  }
  return out;
}

Json json_of_paragraphs(std::string_view text, const std::vector<Paragraph>& paragraphs) {
  CodePoints points(text);
  Json out = Json::array();
  for (const Paragraph& paragraph : paragraphs) {
    Json& json = out.emplace_back();
    json["begin"] = points.before(paragraph.begin);
    json["number"] = paragraph.number == 0 ? Json(nullptr) : Json(paragraph.number);
    json["portion"] = paragraph.portion.empty() ? Json(nullptr) : Json(paragraph.portion);
  }
  return out;
}

Json json_of(const DocumentView& view) {
  const std::string_view text = view.document.first(Field::kText);
  Json json;
  json["format"] = kJsonFormat;
  add_fields(view.document, json);
  json["sources"] = view.document.all(Field::kSource);
  json["title_matches"] = json_of_spans(view.document.first(Field::kTitle), view.title_matches);
  json["text"] = text;
  json["text_matches"] = json_of_spans(text, view.text_matches);
  json["paragraphs"] = json_of_paragraphs(text, view.paragraphs);
  return json;
}

}  // namespace

void write_document_json(const DocumentView& view, const Presentation&, std::ostream& out) {
  out << print_json(json_of(view));
}

void write_document_json_line(const DocumentView& view, const Presentation&, std::ostream& out) {
  out << print_json_line(json_of(view));
}

}  // namespace dragoman
