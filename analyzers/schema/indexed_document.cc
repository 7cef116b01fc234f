#include "analyzers/schema/indexed_document.h"

#include <limits>
#include <map>
#include <span>
#include <utility>

#include "analyzers/copies/sketch.h"
#include "analyzers/portions/blocks.h"
#include "analyzers/portions/portion_marking.h"
#include "analyzers/prose/note_lines.h"
#include "analyzers/schema/glossary.h"
#include "analyzers/schema/paragraphs.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/schema/word_marks.h"
#include "analyzers/speakers/speaker_names.h"
#include "analyzers/tags/tag_meaning.h"

namespace dragoman {
namespace {

// Addressees are filters: their words count neither for ranking nor in the length of the document.
constexpr Xapian::termcount kUnranked = 0;

constexpr Xapian::termpos kNoEnd = std::numeric_limits<Xapian::termpos>::max();

// Between two values of a zone: more than the widest window that proximity looks at.
constexpr Xapian::termpos kZoneGap = 20;

// Adds a token's terms where it stands: of its own form and of the other one, if it has one.
void add_token(Field field, const Token& token, Xapian::termpos position, DocumentTerms& out,
               Xapian::termcount times = 1) {
  const auto add = [&](const std::string& word, Xapian::termcount count) {
    if (word.empty()) return;
    const std::string term = word_term(field, word);
    out.add_at(position, term, count);
    if (token.span > 1) out.place(position + token.span - 1, ends_term(term));
  };
  add(token.text, times);
  add(token.other, times);
  for (const std::string& stem : token.stems) add(stem, kUnranked);
}

void add_in_zone(const Token& token, Xapian::termpos position, Xapian::termpos end,
                 DocumentTerms& out) {
  if (position + kPositionGap < end) return add_token(Field::kText, token, position, out);
  out.add(word_term(Field::kText, token.text));
  if (!token.other.empty()) out.add(word_term(Field::kText, token.other));
  for (const std::string& stem : token.stems) out.add(word_term(Field::kText, stem), kUnranked);
}

// Adds the terms of a text's names, each at the position of the name's first word.
class NameAdder {
 public:
  NameAdder(const std::vector<NameTerm>& terms, DocumentTerms& out) : next_(terms), out_(out) {}

  // For each token in its order; beyond `end` a name has no position.
  void reach(const Token& token, Xapian::termpos position, Xapian::termpos end) {
    for (; !next_.empty() && next_.front().begin < token.end; next_ = next_.subspan(1)) {
      const std::string& term = *next_.front().term;
      if (position + kPositionGap < end) {
        out_.add_at(position, term, kUnranked);
      } else {
        out_.add(term, kUnranked);
      }
    }
  }

 private:
  std::span<const NameTerm> next_;
  DocumentTerms& out_;
};

// Adds what the terms of a text mean, where they stand. The chain that reads the text can't read
// the meanings meanwhile, so the spans are kept until it is done.
class GlossAdder {
 public:
  static constexpr std::uint32_t kMaxWordsMeant = 16;

  explicit GlossAdder(std::vector<GlossedSpan> spans) : spans_(std::move(spans)) {}

  // For each token in its order.
  void reach(const Token& token, Xapian::termpos position) {
    for (; next_ < spans_.size() && spans_[next_].begin < token.end; ++next_) {
      reached_.emplace_back(spans_[next_].meaning, position);
    }
  }

  void add(Analyzer& text, Xapian::termpos end, DocumentTerms& out) const {
    std::map<std::string_view, std::vector<Token>> meanings;
    for (const auto& [meaning, position] : reached_) {
      const auto [known, is_new] = meanings.try_emplace(meaning);
      if (is_new) known->second = text.tokens(meaning);
      for (const Token& token : known->second) {
        if (token.position >= kMaxWordsMeant) break;
        add_in_zone(token, position + token.position, end, out);
      }
    }
  }

 private:
  std::vector<GlossedSpan> spans_;
  std::size_t next_ = 0;
  std::vector<std::pair<std::string_view, Xapian::termpos>> reached_;
};

// Adds where notes begin and end, told by their bytes, as positions. Notes side by side are one.
class NoteAdder {
 public:
  NoteAdder(std::vector<NoteLine> notes, DocumentTerms& out)
      : notes_(std::move(notes)), out_(out) {}

  // For each token in its order. Returns whether it stands in a note.
  bool reach(const Token& token, Xapian::termpos position) {
    while (next_ < notes_.size() && notes_[next_].end <= token.begin) ++next_;
    const bool inside = next_ < notes_.size() && notes_[next_].begin <= token.begin;
    if (inside != std::exchange(is_inside_, inside)) out_.place(position, kNoteBounds);
    behind_ = position + 1;
    return inside;
  }

  void finish() {
    if (is_inside_) out_.place(behind_, kNoteBounds);
  }

 private:
  std::vector<NoteLine> notes_;
  DocumentTerms& out_;
  std::size_t next_ = 0;
  bool is_inside_ = false;
  Xapian::termpos behind_ = 0;  // the last token
};

std::vector<TextBlock> blocks_of(const Document& document, std::string_view text) {
  std::vector<TextBlock> known;
  for (Paragraph& p : decode_paragraphs(document.first(Field::kParagraphs))) {
    known.push_back({p.begin, p.end, std::move(p.portion), true});
  }
  return find_blocks(text, known);
}

// Adds where paragraphs begin, known by their bytes, as positions; of marked ones under their
// markings too.
class ParagraphAdder {
 public:
  ParagraphAdder(std::vector<TextBlock> blocks, DocumentTerms& out)
      : reader_(std::move(blocks)), out_(out) {}

  // For each token in its order.
  void reach(const Token& token, Xapian::termpos position) {
    const TextBlock* const block = reader_.reach(token.begin);
    if (block == nullptr) return;
    out_.place(position, kParagraphBegins);
    if (block->portion.empty()) return;
    const std::string portion = canonical_portion(block->portion);
    const std::string_view level = level_of_portion(portion);
    out_.place(position, portion_begins(level));
    if (level != portion) out_.place(position, portion_begins(portion));
  }

 private:
  BlockReader reader_;
  DocumentTerms& out_;
};

// Adds where speakers' turns begin and end, known by their bytes, as positions: of all, and of each
// speaker the beginnings.
class TurnAdder {
 public:
  TurnAdder(const Document& document, DocumentTerms& out)
      : turns_(decode_turns(document.first(Field::kParagraphs))), out_(out) {
    for (const std::string& speaker : document.all(Field::kSpeaker)) {
      names_.push_back(turn_begins(speaker));
    }
  }

  // For each token in its order.
  void reach(const Token& token, Xapian::termpos position) {
    if (is_inside_ && turns_[next_ - 1].end <= token.begin) {
      out_.place(position, kTurnBounds);
      is_inside_ = false;
    }
    const SpeechTurn* turn = nullptr;
    while (next_ < turns_.size() && turns_[next_].begin <= token.begin) turn = &turns_[next_++];
    if (turn == nullptr || turn->end <= token.begin) return;
    const auto speaker = static_cast<std::size_t>(turn->speaker);
    if (speaker == 0 || speaker > names_.size()) return;
    out_.place(position, kTurnBounds);
    out_.place(position, names_[speaker - 1]);
    is_inside_ = true;
  }

 private:
  std::vector<SpeechTurn> turns_;
  std::vector<std::string> names_;
  DocumentTerms& out_;
  std::size_t next_ = 0;
  bool is_inside_ = false;
};

void add_speaker_names(const Document& document, DocumentTerms& out) {
  for (const std::string& speaker : document.all(Field::kSpeaker)) {
    for (const std::string& key : speaker_keys(speaker)) {
      const std::string term = speaker_name_term(key, speaker);
      if (!term.empty()) out.add(term, kUnranked);
    }
  }
}

void add_values(const Document& document, Field field, DocumentTerms& out) {
  for (const std::string& value : document.all(field)) {
    for (const std::string& term : value_terms(field, value)) out.add(term, kUnranked);
  }
}

void add_date(const Document& document, DocumentTerms& out) {
  const auto date = document.date();
  if (!date) return;
  for (const std::string& term : date_terms(*date)) out.add(term, kUnranked);
}

void add_slot(const Document& document, const FieldInfo& row, Xapian::Document& out) {
  if (row.slot == kNoSlot || !document.has(row.field)) return;
  const auto slot = static_cast<Xapian::valueno>(row.slot);
  if (row.matching == Matching::kDate) {
    const auto date = document.date();
    if (date) out.add_value(slot, encode_date(*date));
    return;
  }
  const auto values = document.all(row.field);
  out.add_value(slot, encode_list({values.begin(), values.end()}));
}

}  // namespace

std::vector<SpokenPart> spoken_parts(const Document& document) {
  const auto languages = document.all(Field::kLanguage);
  std::vector<SpokenPart> parts;
  for (const LanguagePart& part : decode_languages(document.first(Field::kParagraphs))) {
    const auto language = static_cast<std::size_t>(part.language);
    if (language == 0 || language > languages.size()) continue;
    parts.push_back({part.begin, part.end, languages[language - 1]});
  }
  return parts;
}

DocumentMaker::DocumentMaker(const std::string& language, bool names)
    : text_(language), words_(Chain::kWords, language) {
  if (names) names_.emplace();
}

Xapian::Document DocumentMaker::make(const Document& document) {
  Xapian::Document out = make_without(document);
  terms_.visit_positions([&](std::span<const TermPositions> terms) {
    out.add_value(kForwardSlot, encode_forward_index(terms));
  });
  out.add_value(kWrittenSlot, written_.take());
  return out;
}

Xapian::Document DocumentMaker::make(const Document& document, const VisitApart& visit) {
  Xapian::Document out = make_without(document);
  const std::string written = written_.take();
  terms_.visit_positions([&](std::span<const TermPositions> terms) { visit(terms, written); });
  return out;
}

Xapian::Document DocumentMaker::make_without(const Document& document) {
  terms_.clear();
  Xapian::Document out;
  out.add_value(kRecordSlot, encode_record(document));
  out.add_value(kHashSlot, content_hash(document));
  for (const FieldInfo& row : field_table()) {
    switch (row.matching) {
      case Matching::kExact:
      case Matching::kName:
      case Matching::kOfReferences:
      case Matching::kKeyword: add_values(document, row.field, terms_); break;
      case Matching::kDate: add_date(document, terms_); break;
      case Matching::kWords: add_words(document, row.field); break;
      case Matching::kText:     // in zones of one running text: add_text()
      case Matching::kOfTitle:  // in the title's zone: add_title()
      case Matching::kNameKey:  // where the names stand
      case Matching::kStored: break;
    }
    add_slot(document, row, out);
    if (row.facet && !document.has(row.field)) terms_.add(unknown_term(row.field), kUnranked);
  }
  if (names_) names_->about(document);
  spellings_.begin();
  add_title(document);
  add_speakers(document);
  add_text(document, out);
  add_persons(document);
  add_speaker_names(document, terms_);
  spellings_.finish(terms_);
  add_meanings(document);
  terms_.put_into(out);
  return out;
}

void DocumentMaker::add_written(const Token& token, std::string_view text) {
  if (token.span == 1) written_.add(text.substr(token.begin, token.end - token.begin));
}

const std::vector<NameTerm>& DocumentMaker::names_in(std::string_view text) {
  static const std::vector<NameTerm> kNone;
  return names_ ? names_->find(text) : kNone;
}

// A subject stands after the title, in the same zone.
void DocumentMaker::add_title(const Document& document) {
  const Glossary glossary(document);
  Analyzer& text = text_.of(document.first(Field::kLanguage));
  Xapian::termpos begin = 0;
  for (const Field field : {Field::kTitle, Field::kSubject}) {
    const std::string_view title = document.first(field);
    Xapian::termpos next = begin;
    GlossAdder meanings(glossary.find(title));
    NameAdder names(names_in(title), terms_);
    text.analyze(title, [&](Token& token) {
      const Xapian::termpos position = begin + token.position;
      names.reach(token, position, kSpeakersBegin);
      if (names_) spellings_.add(token, title, &text != &text_.main());
      add_written(token, title);
      add_token(Field::kTitle, token, position, terms_);
      add_in_zone(token, position, kSpeakersBegin, terms_);
      meanings.reach(token, position);
      next = position + 1;
    });
    meanings.add(text_.main(), kSpeakersBegin, terms_);
    begin = next + kZoneGap;
  }
}

void DocumentMaker::add_speakers(const Document& document) {
  Xapian::termpos begin = kSpeakersBegin;
  const bool cable = document.first(Field::kKind) == "cable";
  Analyzer& text = text_.of(document.first(Field::kLanguage));
  for (const Field field : {Field::kFrom, Field::kParticipants, Field::kTo}) {
    if (field == Field::kTo && cable) continue;
    for (const std::string& value : document.all(field)) {
      Xapian::termpos next = begin;
      NameAdder names(names_in(value), terms_);
      text.analyze(value, [&](Token& token) {
        names.reach(token, begin + token.position, kTextBegin);
        if (names_) spellings_.add(token, value, &text != &text_.main());
        add_in_zone(token, begin + token.position, kTextBegin, terms_);
        next = begin + token.position + 1;
      });
      begin = next + kZoneGap;
    }
  }
}

void DocumentMaker::add_text(const Document& document, Xapian::Document& out) {
  const Glossary glossary(document);
  for (const std::string& body : document.all(Field::kText)) {
    GlossAdder meanings(glossary.find(body));
    NameAdder names(names_in(body), terms_);
    WordMarkWriter marks;
    NoteAdder notes(find_note_lines(body, document.first(Field::kKind) == "cable"), terms_);
    ParagraphAdder paragraphs(blocks_of(document, body), terms_);
    TurnAdder turns(document, terms_);
    const std::vector<SpokenPart> parts = spoken_parts(document);
    const std::string_view language = document.first(Field::kLanguage);
    const bool is_foreign = !parts.empty() || &text_.of(language) != &text_.main();
    text_.analyze(body, language, parts, [&](Token& token) {
      names.reach(token, kTextBegin + token.position, kNoEnd);
      if (names_) spellings_.add(token, body, is_foreign);
      marks.add(token.position, token.begin);
      paragraphs.reach(token, kTextBegin + token.position);
      turns.reach(token, kTextBegin + token.position);
      if (!notes.reach(token, kTextBegin + token.position)) add_written(token, body);
      add_token(Field::kText, token, kTextBegin + token.position, terms_);
      meanings.reach(token, kTextBegin + token.position);
    });
    meanings.add(text_.main(), kNoEnd, terms_);
    notes.finish();
    out.add_value(kMarksSlot, marks.bytes());
    out.add_value(kSketchSlot, sketch_of(body));
  }
}

// Persons that the source has marked up stand nowhere in the text, or by another name.
void DocumentMaker::add_persons(const Document& document) {
  for (const std::string& person : document.all(Field::kPerson)) {
    for (const NameTerm& name : names_in(person)) terms_.add(*name.term, kUnranked);
  }
}

// What the codes of the TAGS line mean can be searched too. Without positions, so no phrase runs
// into it, and each word once, so a text that has the word itself comes first.
void DocumentMaker::add_meanings(const Document& document) {
  for (const std::string& code : document.all(Field::kTags)) {
    for (const std::string& term : terms_of_meaning(code)) terms_.add(term);
  }
}

// Kept of the codes that mean something, which are few and recur.
const std::vector<std::string>& DocumentMaker::terms_of_meaning(const std::string& code) {
  static const std::vector<std::string> kNone;
  const auto known = meanings_.find(code);
  if (known != meanings_.end()) return known->second;
  const std::string words = tag_meaning_words(code);
  if (words.empty()) return kNone;
  std::vector<std::string>& terms = meanings_[code];
  text_.main().analyze(words,
                       [&](Token& token) { terms.push_back(word_term(Field::kText, token.text)); });
  return terms;
}

void DocumentMaker::add_words(const Document& document, Field field) {
  Xapian::termpos begin = 0;
  for (const std::string& value : document.all(field)) {
    Xapian::termpos next = begin;
    words_.analyze(value, [&](Token& token) {
      add_token(field, token, begin + token.position, terms_, kUnranked);
      next = begin + token.position + 1;
    });
    begin = next + kPositionGap;
  }
}

}  // namespace dragoman
