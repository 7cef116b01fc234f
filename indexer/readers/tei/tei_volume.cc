#include "indexer/readers/tei/tei_volume.h"

#include <algorithm>
#include <utility>

#include "analyzers/schema/glossary.h"

namespace dragoman {
namespace {

void add_new(Field field, std::string value, Document& fields) {
  const auto known = fields.all(field);
  if (std::find(known.begin(), known.end(), value) == known.end()) {
    fields.add(field, std::move(value));
  }
}

}  // namespace
void TeiVolume::start_element(std::string_view name, const XmlAttributes& attributes,
                              std::uint64_t line) {
  ++depth_;
  const std::string_view id = attributes.find("id");
  if (depth_ == 1 && !id.empty()) name_ = id;
  if (name == "div" && attributes.find("type") == "document") {
    begin_document(attributes, line);
  } else if (!open_.empty()) {
    open_.back().document.start_element(name, attributes);
  } else {
    lists_.start_element(name, attributes);
  }
}

void TeiVolume::end_element(std::string_view name) {
  if (!open_.empty() && open_.back().depth == depth_) {
    end_document();
  } else if (!open_.empty()) {
    open_.back().document.end_element(name);
  } else {
    lists_.end_element(name);
  }
  --depth_;
}

void TeiVolume::text(std::string_view text) {
  if (open_.empty()) return lists_.add_text(text);
  if (open_.back().outcome.too_large) return;
  Open& top = open_.back();
  top.held += text.size();
  held_ += text.size();
  if (held_ <= most_bytes_) {
    top.document.add_text(text);
    return;
  }
  top.outcome.too_large = true;
  top.document = TeiDocument(XmlAttributes(nullptr, 0));
  held_ -= std::exchange(top.held, 0);
}

void TeiVolume::begin_document(const XmlAttributes& attributes, std::uint64_t line) {
  ++begun_;
  TeiOutcome outcome;
  const std::string_view id = attributes.find("id");
  outcome.id = name_ + '/' + (id.empty() ? std::to_string(begun_) : std::string(id));
  outcome.line = line;
  open_.push_back({TeiDocument(attributes), std::move(outcome), depth_, 0});
}

void TeiVolume::end_document() {
  Open& top = open_.back();
  held_ -= top.held;
  if (!top.outcome.too_large) {
    top.outcome.fields = top.document.fields();
    add_mentions(top.document, top.outcome.fields);
    top.outcome.text = top.document.text();
  }
  ended_.push_back(std::move(top.outcome));
  open_.pop_back();
}

void TeiVolume::add_mentions(const TeiDocument& document, Document& fields) const {
  for (const auto& [id, word] : document.mentions()) {
    for (std::string& name : lists_.names_of(id)) add_new(Field::kPerson, std::move(name), fields);
    const std::string meaning = lists_.meaning_of(id, word);
    if (!meaning.empty()) add_new(Field::kGlossary, glossary_value(word, meaning), fields);
  }
}

}  // namespace dragoman
