#include "indexer/readers/tei_volume.h"

#include <utility>

namespace dragoman {

void TeiVolume::start_element(std::string_view name, const XmlAttributes& attributes,
                              std::uint64_t line) {
  ++depth_;
  const std::string_view id = attributes.find("id");
  if (depth_ == 1 && !id.empty()) name_ = id;
  if (name == "div" && attributes.find("type") == "document") {
    begin_document(attributes, line);
  } else if (!open_.empty()) {
    open_.back().document.start_element(name, attributes);
  }
}

void TeiVolume::end_element(std::string_view name) {
  if (!open_.empty() && open_.back().depth == depth_) {
    end_document();
  } else if (!open_.empty()) {
    open_.back().document.end_element(name);
  }
  --depth_;
}

void TeiVolume::text(std::string_view text) {
  if (open_.empty() || open_.back().outcome.too_large) return;
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
    top.outcome.text = top.document.text();
  }
  ended_.push_back(std::move(top.outcome));
  open_.pop_back();
}

}  // namespace dragoman
