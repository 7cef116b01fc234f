#include "indexer/readers/tei_volume.h"

#include <algorithm>
#include <utility>

#include "analyzers/cable/ascii.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

constexpr std::size_t kMostPersons = 100'000;
constexpr std::size_t kLongestName = 200;  // bytes

// One line, without the comma that parts the name from what the person was. Cut bytes of a name too
// long may end inside a character.
std::string clean_name(std::string_view name) {
  name = utf8_prefix(name, kLongestName);
  std::string clean = ascii::collapse_blanks(name);
  while (!clean.empty() && (clean.back() == ',' || clean.back() == ' ')) clean.pop_back();
  return clean;
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
  } else if (name == "persName" && !id.empty() && persons_.size() < kMostPersons) {
    person_ = id;
    person_depth_ = depth_;
  }
}

void TeiVolume::end_element(std::string_view name) {
  if (!open_.empty() && open_.back().depth == depth_) {
    end_document();
  } else if (!open_.empty()) {
    open_.back().document.end_element(name);
  }
  if (person_depth_ == depth_) person_depth_ = 0;
  --depth_;
}

void TeiVolume::text(std::string_view text) {
  if (open_.empty() && person_depth_ > 0) add_to_persons(text);
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

void TeiVolume::add_to_persons(std::string_view text) {
  std::string& name = persons_[person_];
  name += text.substr(0, kLongestName - std::min(kLongestName, name.size()));
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
    for (const std::string& id : top.document.persons()) {
      const auto person = persons_.find(id);
      if (person == persons_.end()) continue;
      top.outcome.fields.add(Field::kPerson, clean_name(person->second));
    }
    top.outcome.text = top.document.text();
  }
  ended_.push_back(std::move(top.outcome));
  open_.pop_back();
}

}  // namespace dragoman
