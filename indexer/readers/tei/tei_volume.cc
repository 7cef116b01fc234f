#include "indexer/readers/tei/tei_volume.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/schema/glossary.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::string_view kDocument = "document";  // FRUS's type of a <div>

// Types of a <div> that is one document of an edition.
constexpr auto kDocumentTypes =
    std::to_array<std::string_view>({"despatch", "diary-entry", "dispatch", "letter", "memorandum",
                                     "minutes", "report", "speech", "telegram", "treaty"});

bool is_document_type(std::string_view type) {
  return std::find(kDocumentTypes.begin(), kDocumentTypes.end(), type) != kDocumentTypes.end();
}

// <div>, and the <div1> to <div7> of older editions.
bool is_div(std::string_view name) {
  if (!name.starts_with("div") || name.size() > 4) return false;
  return name.size() == 3 || ascii::is_digit(name.back());
}

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
  if (depth_ == 1) {
    if (!id.empty()) name_ = id;
    is_corpus_ = name.starts_with("teiCorpus");
  }
  const std::string_view type = is_div(name) ? attributes.find("type") : std::string_view();
  if (type == kDocument || (open_.empty() && is_document_type(type))) {
    begin_document(attributes, line);
  } else if (!open_.empty()) {
    open_.back().document.start_element(name, attributes);
  } else {
    start_outside(name, attributes, line);
  }
}

void TeiVolume::start_outside(std::string_view name, const XmlAttributes& attributes,
                              std::uint64_t line) {
  if (header_.is_open()) {
    header_.start_element(name, attributes);
  } else if (name == "teiHeader") {
    header_.begin();
    header_depth_ = depth_;
  } else if (name == "text" && (whole_ || begun_ == 0 || groups_ > 0)) {
    begin_text(attributes, line);
  } else if (whole_) {
    whole_->document.start_element(name, attributes);
  }
  if (name == "group") ++groups_;
  lists_.start_element(name, attributes);
}

// Texts that a <group> holds are documents of their own.
void TeiVolume::begin_text(const XmlAttributes& attributes, std::uint64_t line) {
  if (whole_ || groups_ > 0) return begin_document(attributes, line);
  ++texts_;
  TeiOutcome outcome;
  const std::string_view id = attributes.find("id");
  outcome.id = name_;
  if (is_corpus_) outcome.id += '/' + (id.empty() ? std::to_string(texts_) : std::string(id));
  outcome.line = line;
  whole_.emplace(Open{TeiDocument(attributes), std::move(outcome), depth_, 0, false});
}

void TeiVolume::end_element(std::string_view name) {
  if (!open_.empty() && open_.back().depth == depth_) {
    Open ended = std::move(open_.back());
    open_.pop_back();
    held_ -= ended.held;
    finish(std::move(ended));
  } else if (!open_.empty()) {
    open_.back().document.end_element(name);
  } else {
    end_outside(name);
  }
  --depth_;
}

void TeiVolume::end_outside(std::string_view name) {
  if (header_.is_open() && header_depth_ == depth_) {
    header_.end();
  } else if (header_.is_open()) {
    header_.end_element();
  } else if (whole_ && whole_->depth == depth_) {
    finish(*std::exchange(whole_, std::nullopt));
  } else if (whole_) {
    whole_->document.end_element(name);
  }
  if (name == "group") --groups_;
  lists_.end_element(name);
}

void TeiVolume::text(std::string_view text) {
  if (!open_.empty()) return hold(text, open_.back());
  lists_.add_text(text);
  if (header_.is_open()) return header_.add_text(text);
  if (whole_) hold(text, *whole_);
}

void TeiVolume::hold(std::string_view text, Open& document) {
  if (document.outcome.too_large) return;
  document.held += text.size();
  held_ += text.size();
  if (held_ <= most_bytes_) {
    document.document.add_text(text);
    return;
  }
  document.outcome.too_large = true;
  document.document = TeiDocument(XmlAttributes(nullptr, 0));
  held_ -= std::exchange(document.held, 0);
}

void TeiVolume::begin_document(const XmlAttributes& attributes, std::uint64_t line) {
  ++begun_;
  if (whole_) held_ -= whole_->held;
  whole_.reset();
  TeiOutcome outcome;
  const std::string_view id = attributes.find("id");
  outcome.id = name_ + '/' + (id.empty() ? std::to_string(begun_) : std::string(id));
  outcome.line = line;
  const bool is_of_frus = attributes.find("type") == kDocument;
  open_.push_back({TeiDocument(attributes), std::move(outcome), depth_, 0, is_of_frus});
}

void TeiVolume::finish(Open document) {
  TeiOutcome& outcome = document.outcome;
  if (!outcome.too_large) {
    outcome.fields = document.document.fields();
    if (!document.is_of_frus) header_.fill(outcome.fields);
    add_mentions(document.document, outcome.fields);
    outcome.text = document.document.text();
    outcome.speech = speech_of(document.document);
  }
  ended_.push_back(std::move(outcome));
}

// An id is the person's whom the list has.
SpeechMarkup TeiVolume::speech_of(const TeiDocument& document) const {
  SpeechMarkup speech = document.speech();
  for (SpeakerTurn& turn : speech.turns) {
    if (!turn.speaker.starts_with('#')) continue;
    const auto names = lists_.names_of(turn.speaker.substr(1));
    turn.speaker = names.empty() ? turn.speaker.substr(1) : names.front();
  }
  std::erase_if(speech.turns, [](const SpeakerTurn& turn) { return turn.speaker.empty(); });
  return speech;
}

void TeiVolume::add_mentions(const TeiDocument& document, Document& fields) const {
  for (const auto& [id, word] : document.mentions()) {
    for (std::string& name : lists_.names_of(id)) add_new(Field::kPerson, std::move(name), fields);
    const std::string meaning = lists_.meaning_of(id, word);
    if (!meaning.empty()) add_new(Field::kGlossary, glossary_value(word, meaning), fields);
  }
}

}  // namespace dragoman
