#pragma once
// One document of a TEI file, put together from the events between its tags: a <div
// type="document"> of a FRUS volume, or the whole <text> of another edition.

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/schema/document.h"
#include "analyzers/speakers/conversation.h"
#include "indexer/readers/tei/tei_dates.h"
#include "indexer/readers/tei/tei_element.h"
#include "indexer/readers/tei/tei_readings.h"
#include "indexer/readers/tei/tei_subject.h"
#include "indexer/readers/tei/tei_variant_words.h"
#include "indexer/readers/xml/xml_parser.h"
#include "indexer/readers/xml/xml_text.h"

namespace dragoman {

class TeiDocument {
 public:
  /// `div` has the attributes of its start tag.
  explicit TeiDocument(const XmlAttributes& div) : dates_(div) {}

  /// What is inside the div, but not inside a document nested in it.
  void start_element(std::string_view name, const XmlAttributes& attributes);
  void end_element(std::string_view name);
  void add_text(std::string_view text);

  /// Title, subject, kind, date, post, from, to, participants, classification and captions, as far
  /// as the document gives them, and other readings of its words as a glossary. Who signed took
  /// part.
  Document fields();

  /// The words that are marked up as the name of a person or as a term of the volume's list, each
  /// with the xml:id in the list, without repetition, in their order.
  struct Mention {
    std::string id;
    std::string word;
  };
  const std::vector<Mention>& mentions() const { return mentions_; }

  /// Who speaks, as <said who>, <sp who>, <speaker> and small capitals have it, in the bytes of
  /// text(). `speaker` is what @who has: "#p_1", "Rusk".
  SpeechMarkup speech() const;

  /// The body, then the footnotes, the source note among them; without the title. Lines end with
  /// "\n", paragraphs with an empty line.
  std::string text() const;

 private:
  // An element whose text is also wanted by itself.
  enum class Part : std::uint8_t {
    kPlace,
    kFrom,
    kTo,
    kMarkingLine,
    kNote,
    kSourceNote,
    kParticipant,
    kSigner,
  };
  struct Capture {
    Part part;
    int depth;
    XmlText text;
    bool has_name = false;  // of a person, marked up
  };
  // What has just ended, where that matters to what comes next.
  enum class Ended : std::uint8_t { kNothing, kName, kDeletion, kMark };

  int open(TeiElement element) const { return open_[static_cast<std::size_t>(element)]; }
  bool in_note() const { return open(TeiElement::kNote) > 0; }
  bool in_participants() const { return participants_depth_ > 0; }
  bool in_attachment() const { return open(TeiElement::kAttachment) > 0; }
  // Whether the text goes to a reading: inside alternatives, but not in a note within them.
  bool in_reading() const { return readings_.depth() > note_depth_; }
  XmlText& current();

  void separate(TextBreak apart);
  void join_word();
  void break_at(const TeiElementInfo& info, const XmlAttributes& attributes);
  void part_from_last(TeiElement element);
  void start_mark(const XmlAttributes& attributes);
  void start_date(const XmlAttributes& attributes);
  void end_date(TeiElement element);
  void end_dated_paragraph();
  void add_to_mention(std::string_view text);
  void end_alternatives();
  void write(std::string_view text);
  bool is_of_body() const { return !in_note() && !in_attachment(); }
  void start_captures(TeiElement element, const XmlAttributes& attributes);
  void start_capture(Part part);
  void start_participant(TeiElement element);
  void begin_mention(std::string_view reference);
  void end_mention();
  void end_captures();
  void start_speech(std::string_view name, const XmlAttributes& attributes);
  void end_speech();
  bool begins_paragraph() const;
  void keep(Part part, const std::string& text);
  const std::string& kept(Part part) const { return kept_[static_cast<std::size_t>(part)]; }
  void add_head(Document& fields) const;
  void add_marking(Document& fields) const;

  TeiDates dates_;
  std::array<int, kTeiElementCount> open_{};  // how many elements of each kind are open
  int depth_ = 0;                             // elements open in all
  int participants_depth_ = 0;                // of the list of participants that is open
  int note_depth_ = 0;                        // of the note that is open
  int mark_depth_ = 0;                        // of raised or linked text
  bool in_title_ = false;
  bool has_title_ = false;
  bool has_paragraph_ = false;

  XmlText title_;
  XmlText body_;
  XmlText footnotes_;
  std::vector<Capture> captures_;    // of elements that are open
  std::array<std::string, 8> kept_;  // the first of each part; "" where there is none
  std::vector<std::string> participants_;
  std::vector<Mention> mentions_;
  std::set<std::pair<std::string, std::string>> known_mentions_;
  Mention mention_;  // that is open
  int mention_depth_ = 0;
  Ended ended_ = Ended::kNothing;
  Ended ended_before_note_ = Ended::kNothing;

  // Of the body.
  struct OpenSpeech {
    std::string who;  // "" of a label
    std::size_t begin = 0;
    int depth = 0;
  };
  std::vector<OpenSpeech> open_speeches_;
  SpeechMarkup speech_;

  TeiReadings readings_;
  TeiVariantWords variant_words_;
  TeiSubject subject_;

  std::string date_;                 // of the <date> in the paragraph that is open
  std::size_t date_begin_ = 0;       // of the <date> that is open, in its text
  std::size_t dateline_begin_ = 0;   // of the dateline that is open
  std::size_t paragraph_begin_ = 0;  // of the paragraph that is open, in the body
  bool date_is_given_ = false;       // by the open <date>'s attributes
};

}  // namespace dragoman
