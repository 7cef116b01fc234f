#include "indexer/readers/tei/tei_document.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"
#include "indexer/readers/tei/tei_head.h"
#include "indexer/readers/tei/tei_marking.h"

namespace dragoman {
namespace {

// Bytes of an element's own text that are kept, or little more: elements nested in each other would
// keep the same text over and over.
constexpr std::size_t kMostCaptured = std::size_t{16} << 10U;

constexpr std::size_t kMostMentions = 10'000;
constexpr std::size_t kMostMentioned = 200;  // bytes; no name is as long

}  // namespace

void TeiDocument::start_element(std::string_view name, const XmlAttributes& attributes) {
  const TeiElementInfo& info = tei_element(name);
  ++depth_;
  ++open_[static_cast<std::size_t>(info.element)];
  if (info.element == TeiElement::kHead && depth_ == 1 && !has_title_) in_title_ = true;
  if (info.element == TeiElement::kDate && !in_note()) {
    dates_.add(attributes, open(TeiElement::kDateline) > 0 && !in_attachment());
  }
  separate(info.apart);
  if (info.element == TeiElement::kNote) footnotes_.separate(TextBreak::kParagraph);
  const bool opens_list = info.element == TeiElement::kList && !in_note() && !in_participants() &&
                          attributes.find("type") == "participants";
  if (opens_list) participants_depth_ = depth_;
  start_captures(info.element, attributes);
  if (name == "persName") begin_mention(attributes.find("corresp"));
  if (name == "gloss") begin_mention(attributes.find("target"));
}

void TeiDocument::end_element(std::string_view name) {
  const TeiElementInfo& info = tei_element(name);
  end_captures();
  if (mention_depth_ == depth_) end_mention();
  separate(info.apart);
  if (in_title_ && depth_ == 1) {
    in_title_ = false;
    has_title_ = true;
  }
  if (info.element == TeiElement::kNote) footnotes_.separate(TextBreak::kParagraph);
  --open_[static_cast<std::size_t>(info.element)];
  if (participants_depth_ == depth_) participants_depth_ = 0;
  --depth_;
}

// A footnote is no part of the words around it, nor of a name in them.
void TeiDocument::add_text(std::string_view text) {
  current().add(text);
  if (mention_depth_ > 0 && mention_.word.size() < kMostMentioned) mention_.word += text;
  for (Capture& capture : captures_) {
    const bool of_note = capture.part == Part::kNote || capture.part == Part::kSourceNote;
    if (of_note != in_note() || capture.text.text().size() >= kMostCaptured) continue;
    capture.text.add(text);
  }
}

XmlText& TeiDocument::current() {
  if (in_note()) return footnotes_;
  return in_title_ ? title_ : body_;
}

void TeiDocument::separate(TextBreak apart) {
  current().separate(apart);
  for (Capture& capture : captures_) capture.text.separate(apart);
}

void TeiDocument::start_captures(TeiElement element, const XmlAttributes& attributes) {
  const std::string_view type = attributes.find("type");
  if (element == TeiElement::kNote && open(TeiElement::kNote) == 1) {
    start_capture(type == "source" ? Part::kSourceNote : Part::kNote);
  }
  if (in_note() || in_attachment()) return;
  start_participant(element);
  if (element == TeiElement::kPlace && open(TeiElement::kDateline) > 0) start_capture(Part::kPlace);
  if (in_title_ && type == "from") start_capture(Part::kFrom);
  if (in_title_ && type == "to") start_capture(Part::kTo);
  const bool in_opener = element == TeiElement::kSegment && open(TeiElement::kOpener) > 0;
  const bool is_first = element == TeiElement::kParagraph && !std::exchange(has_paragraph_, true);
  if (in_opener || is_first) start_capture(Part::kMarkingLine);
}

void TeiDocument::begin_mention(std::string_view reference) {
  if (reference.size() < 2 || reference.front() != '#') return;
  mention_ = {std::string(reference.substr(1)), {}};
  mention_depth_ = depth_;
}

void TeiDocument::end_mention() {
  mention_depth_ = 0;
  mention_.word = ascii::collapse_blanks(mention_.word);
  const bool fits = !mention_.word.empty() && mention_.word.size() < kMostMentioned;
  if (!fits || mentions_.size() == kMostMentions) return;
  if (known_mentions_.emplace(mention_.id, mention_.word).second) mentions_.push_back(mention_);
}

// Of items within items (a delegation and its members) the innermost are people.
void TeiDocument::start_participant(TeiElement element) {
  const bool item = element == TeiElement::kItem && in_participants();
  if (!item && element != TeiElement::kSigned) return;
  std::erase_if(captures_, [](const Capture& outer) { return outer.part == Part::kParticipant; });
  captures_.push_back({Part::kParticipant, depth_, {}});
}

void TeiDocument::start_capture(Part part) {
  if (kept(part).empty()) captures_.push_back({part, depth_, {}});
}

void TeiDocument::end_captures() {
  while (!captures_.empty() && captures_.back().depth == depth_) {
    const Capture ended = std::move(captures_.back());
    captures_.pop_back();
    keep(ended.part, ended.text.text());
  }
}

void TeiDocument::keep(Part part, const std::string& text) {
  if (part == Part::kParticipant) {
    participants_.push_back(ascii::collapse_blanks(text));
    return;
  }
  if (part == Part::kNote) {
    if (!text.starts_with("Source:")) return;
    part = Part::kSourceNote;
  }
  if (part == Part::kMarkingLine && !read_marking(text)) return;
  std::string& kept = kept_[static_cast<std::size_t>(part)];
  if (!kept.empty()) return;
  kept = part == Part::kMarkingLine ? text : ascii::collapse_blanks(text);
}

Document TeiDocument::fields() const {
  Document fields;
  add_head(fields);
  fields.add(Field::kDate, dates_.best());
  if (find_post(kept(Part::kPlace)) != nullptr) fields.add(Field::kPost, kept(Part::kPlace));
  add_marking(fields);
  for (const std::string& person : participants_) fields.add(Field::kParticipants, person);
  return fields;
}

// What the head's words say is fuller than what is marked up in it ("the Ambassador in Burma
// (Sebald)" and "Sebald"). Volumes that print no kind in the head have it in the file's number:
// "690B.93/4-953: Telegram".
void TeiDocument::add_head(Document& fields) const {
  const std::string title = ascii::collapse_blanks(title_.text());
  const TeiHead head = read_tei_head(title);
  const std::string& source = kept(Part::kSourceNote);
  const std::string_view file_kind = kind_of_phrase(source.substr(source.rfind(':') + 1));
  std::string_view kind = head.kind;
  if (kind.empty()) kind = file_kind.empty() ? "document" : file_kind;
  fields.add(Field::kTitle, title);
  fields.add(Field::kKind, std::string(kind));
  fields.add(Field::kFrom, head.from.empty() ? kept(Part::kFrom) : head.from);
  fields.add(Field::kTo, head.to.empty() ? kept(Part::kTo) : head.to);
}

void TeiDocument::add_marking(Document& fields) const {
  auto marking = read_source_marking(kept(Part::kSourceNote));
  if (!marking) marking = read_marking(kept(Part::kMarkingLine));
  if (!marking) return;
  fields.add(Field::kClassification, marking->classification);
  for (const std::string& caption : marking->captions) fields.add(Field::kCaptions, caption);
}

std::string TeiDocument::text() const {
  XmlText all = body_;
  all.separate(TextBreak::kParagraph);
  all.add_exactly(footnotes_.text());
  return all.take();
}

}  // namespace dragoman
