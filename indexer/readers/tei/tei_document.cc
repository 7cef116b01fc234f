#include "indexer/readers/tei/tei_document.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"
#include "indexer/readers/tei/tei_head.h"
#include "indexer/readers/tei/tei_marking.h"
#include "indexer/readers/tei/tei_participants.h"
#include "indexer/readers/xml/note_marks.h"

namespace dragoman {
namespace {

// Bytes of an element's own text that are kept, or little more: elements nested in each other would
// keep the same text over and over.
constexpr std::size_t kMaxCaptured = std::size_t{16} << 10U;

constexpr std::size_t kMaxMentions = 10'000;
constexpr std::size_t kMaxSpeeches = 64;    // open within each other
constexpr std::size_t kMaxMentioned = 200;  // bytes; no name is as long

bool is_name(TeiElement element) {
  return element == TeiElement::kName || element == TeiElement::kPlace ||
         element == TeiElement::kDate;
}

bool ends_with_apostrophe(std::string_view text) {
  return text.ends_with('\'') || text.ends_with("\u2019");
}

// What was written since the text was that long.
std::string_view words_from(std::string_view text, std::size_t begin) {
  return ascii::trim(text.substr(std::min(begin, text.size())));
}

}  // namespace

void TeiDocument::start_element(std::string_view name, const XmlAttributes& attributes) {
  const TeiElementInfo& info = tei_element(name);
  ++depth_;
  ++open_[static_cast<std::size_t>(info.element)];
  if (info.element == TeiElement::kHead && depth_ == 1 && !has_title_) in_title_ = true;
  if (readings_.is_open()) readings_.start_element(name, depth_);
  part_from_last(info.element);
  break_at(info, attributes);
  if (info.element == TeiElement::kNote) {
    footnotes_.separate(TextBreak::kParagraph);
    if (note_depth_ == 0) {
      note_depth_ = depth_;
      ended_before_note_ = std::exchange(ended_, Ended::kNothing);
    }
  }
  const bool opens_list = info.element == TeiElement::kList && !in_note() && !in_participants() &&
                          attributes.find("type") == "participants";
  if (opens_list) participants_depth_ = depth_;
  start_captures(info.element, attributes);
  if (is_of_body()) subject_.start(info.element, attributes, depth_);
  if (info.element == TeiElement::kDate) start_date(attributes);
  if (info.element == TeiElement::kDateline) dateline_begin_ = current().text().size();
  if (info.element == TeiElement::kParagraph) paragraph_begin_ = body_.text().size();
  if (info.element == TeiElement::kMark) start_mark(attributes);
  if (info.element == TeiElement::kAlternatives) readings_.begin(depth_);
  if (name == "persName") {
    for (Capture& capture : captures_) capture.has_name = true;
    begin_mention(attributes.find("corresp"));
  }
  start_speech(name, attributes);
  if (name == "gloss") begin_mention(attributes.find("target"));
}

void TeiDocument::end_element(std::string_view name) {
  const TeiElementInfo& info = tei_element(name);
  if (info.element == TeiElement::kAlternatives && readings_.depth() == depth_) end_alternatives();
  if (readings_.is_open()) readings_.end_element(name, depth_);
  end_date(info.element);
  end_captures();
  end_speech();
  if (is_of_body()) subject_.end(depth_);
  if (mention_depth_ == depth_) end_mention();
  if (mark_depth_ == depth_) mark_depth_ = 0;
  if (info.element != TeiElement::kBreak) separate(info.apart);
  if (is_name(info.element)) ended_ = Ended::kName;
  if (info.element == TeiElement::kDeletion) ended_ = Ended::kDeletion;
  if (in_title_ && depth_ == 1) {
    in_title_ = false;
    has_title_ = true;
  }
  if (info.element == TeiElement::kNote) footnotes_.separate(TextBreak::kParagraph);
  if (note_depth_ == depth_) {
    note_depth_ = 0;
    ended_ = ended_before_note_;
  }
  --open_[static_cast<std::size_t>(info.element)];
  if (participants_depth_ == depth_) participants_depth_ = 0;
  --depth_;
}

// Names that follow each other without a blank are two, and so are a deletion and what was written
// for it.
void TeiDocument::part_from_last(TeiElement element) {
  const bool names = ended_ == Ended::kName && is_name(element);
  const bool replaced = ended_ == Ended::kDeletion && element == TeiElement::kAddition;
  if ((names && !ends_with_apostrophe(current().text())) || replaced) separate(TextBreak::kBlank);
}

void TeiDocument::break_at(const TeiElementInfo& info, const XmlAttributes& attributes) {
  if (info.element == TeiElement::kBreak && attributes.find("break") == "no") {
    join_word();
  } else {
    separate(info.apart);
  }
}

void TeiDocument::start_mark(const XmlAttributes& attributes) {
  const bool is_raised = attributes.find("rend").find("sup") != std::string_view::npos ||
                         attributes.find("rendition").find("sup") != std::string_view::npos;
  if (is_raised || attributes.find("target").starts_with('#')) mark_depth_ = depth_;
}

// A footnote is no part of the words around it, nor of a name in them.
void TeiDocument::add_text(std::string_view text) {
  if (text.empty()) return;
  const bool is_mark = mark_depth_ > 0 && is_note_mark(text, current().open_word());
  const bool parts = is_mark || (ended_ == Ended::kMark && begins_with_word(text));
  if (parts && !current().open_word().empty()) separate(TextBreak::kBlank);
  ended_ = is_mark ? Ended::kMark : Ended::kNothing;
  if (!in_reading()) return write(text);
  readings_.add_text(text);
  if (mention_depth_ > readings_.depth()) add_to_mention(text);
}

void TeiDocument::write(std::string_view text) {
  current().add(text);
  variant_words_.add_text(text);
  add_to_mention(text);
  if (is_of_body()) subject_.add_text(text);
  for (Capture& capture : captures_) {
    const bool of_note = capture.part == Part::kNote || capture.part == Part::kSourceNote;
    if (of_note != in_note() || capture.text.text().size() >= kMaxCaptured) continue;
    capture.text.add(text);
  }
}

void TeiDocument::add_to_mention(std::string_view text) {
  if (mention_depth_ > 0 && mention_.word.size() < kMaxMentioned) mention_.word += text;
}

// Other readings that belong to no single word stand among the footnotes.
void TeiDocument::end_alternatives() {
  const TeiVariants variants = readings_.end();
  const std::string before(current().open_word());
  const std::string chosen = (variants.has_blank_before ? " " : "") + variants.chosen;
  std::vector<std::string> unplaced = variants.others;
  if (in_reading()) {
    readings_.add_text(chosen);
  } else {
    if (!chosen.empty()) write(chosen);
    unplaced = variant_words_.add(before, variants);
  }
  for (const std::string& other : unplaced) {
    footnotes_.separate(TextBreak::kParagraph);
    footnotes_.add(other);
    footnotes_.separate(TextBreak::kParagraph);
  }
  if (variants.has_blank_after) separate(TextBreak::kBlank);
}

XmlText& TeiDocument::current() {
  if (in_note()) return footnotes_;
  return in_title_ ? title_ : body_;
}

void TeiDocument::separate(TextBreak apart) {
  if (apart == TextBreak::kNone) return;
  if (in_reading()) return readings_.separate(apart);
  current().separate(apart);
  variant_words_.end_word();
  if (is_of_body()) subject_.separate(apart);
  for (Capture& capture : captures_) capture.text.separate(apart);
}

void TeiDocument::join_word() {
  if (in_reading()) return readings_.join();
  current().join();
  if (is_of_body()) subject_.join();
  for (Capture& capture : captures_) capture.text.join();
}

void TeiDocument::start_date(const XmlAttributes& attributes) {
  if (!is_of_body()) return;
  date_ = TeiDates::date_of(attributes);
  date_is_given_ = !date_.empty();
  date_begin_ = current().text().size();
}

// A <date> without attributes, and a dateline without a <date>, are read from their words.
void TeiDocument::end_date(TeiElement element) {
  if (!is_of_body()) return;
  const std::string& text = current().text();
  if (element == TeiElement::kDate) {
    if (!date_is_given_) date_ = TeiDates::date_of(words_from(text, date_begin_));
    const bool in_dateline = open(TeiElement::kDateline) > 0;
    const bool in_head = in_title_ || open(TeiElement::kOpener) > 0;
    if (in_dateline || in_head) {
      dates_.add(date_, in_dateline ? TeiDatePlace::kDateline : TeiDatePlace::kHead);
      date_.clear();
    }
  }
  if (element == TeiElement::kDateline && !dates_.has(TeiDatePlace::kDateline)) {
    dates_.add(TeiDates::date_of(words_from(text, dateline_begin_)), TeiDatePlace::kDateline);
  }
  if (element == TeiElement::kParagraph && !date_.empty()) end_dated_paragraph();
}

// A paragraph that is nothing but a date, or a place and a date, is as good as a dateline.
void TeiDocument::end_dated_paragraph() {
  const std::string date = std::exchange(date_, {});
  const std::string_view paragraph = words_from(body_.text(), paragraph_begin_);
  if (TeiDates::date_of(paragraph).empty()) return;
  dates_.add(date, TeiDatePlace::kHead);
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
  const bool fits = !mention_.word.empty() && mention_.word.size() < kMaxMentioned;
  if (!fits || mentions_.size() == kMaxMentions) return;
  if (known_mentions_.emplace(mention_.id, mention_.word).second) mentions_.push_back(mention_);
}

// Of items within items (a delegation and its members) the innermost are people.
void TeiDocument::start_participant(TeiElement element) {
  const bool item = element == TeiElement::kItem && in_participants();
  if (!item && element != TeiElement::kSigned) return;
  std::erase_if(captures_, [](const Capture& outer) { return outer.part == Part::kParticipant; });
  captures_.push_back({item ? Part::kParticipant : Part::kSigner, depth_, {}});
}

void TeiDocument::start_capture(Part part) {
  if (kept(part).empty()) captures_.push_back({part, depth_, {}});
}

void TeiDocument::end_captures() {
  while (!captures_.empty() && captures_.back().depth == depth_) {
    const Capture ended = std::move(captures_.back());
    captures_.pop_back();
    if (ended.part != Part::kParticipant || ended.has_name ||
        !is_group_heading(ended.text.text())) {
      keep(ended.part, ended.text.text());
    }
  }
}

void TeiDocument::keep(Part part, const std::string& text) {
  if (part == Part::kParticipant || part == Part::kSigner) {
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

// A label stands at the beginning of a paragraph: <speaker>, or a name in small capitals.
void TeiDocument::start_speech(std::string_view name, const XmlAttributes& attributes) {
  if (in_note() || in_title_ || open_speeches_.size() == kMaxSpeeches) return;
  const bool is_speech = (name == "said" || name == "sp") && !attributes.find("who").empty();
  const bool is_small =
      name == "hi" && attributes.find("rend").find("smallcaps") != std::string_view::npos;
  const bool is_label = name == "speaker" || (is_small && begins_paragraph());
  if (!is_speech && !is_label) return;
  open_speeches_.push_back(
      {std::string(attributes.find(is_speech ? "who" : "")), body_.text().size(), depth_});
}

bool TeiDocument::begins_paragraph() const {
  return open(TeiElement::kParagraph) > 0 && words_from(body_.text(), paragraph_begin_).empty();
}

// A break may have been written since the element began. Of speeches within speeches the inner ones
// count.
void TeiDocument::end_speech() {
  if (open_speeches_.empty() || open_speeches_.back().depth != depth_) return;
  const OpenSpeech ended = std::move(open_speeches_.back());
  open_speeches_.pop_back();
  const std::string& body = body_.text();
  std::size_t begin = ended.begin;
  while (begin < body.size() && ascii::is_blank(body[begin])) ++begin;
  const bool holds_others = !speech_.turns.empty() && speech_.turns.back().begin >= begin;
  if (begin >= body.size() || holds_others) return;
  if (ended.who.empty()) {
    speech_.labels.push_back({begin, body.size()});
  } else {
    speech_.turns.push_back({begin, body.size(), ended.who});
  }
}

SpeechMarkup TeiDocument::speech() const {
  SpeechMarkup speech = speech_;
  speech.body_end = body_.text().size();
  return speech;
}

Document TeiDocument::fields() {
  Document fields;
  add_head(fields);
  fields.add(Field::kSubject, subject_.subject());
  fields.add(Field::kDate, dates_.best());
  if (find_post(kept(Part::kPlace)) != nullptr) fields.add(Field::kPost, kept(Part::kPlace));
  add_marking(fields);
  for (const std::string& person : participants_) fields.add(Field::kParticipants, person);
  for (const std::string& other : variant_words_.glossary()) fields.add(Field::kGlossary, other);
  return fields;
}

// The head's words are fuller than what is marked up in it ("the Ambassador in Burma
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
