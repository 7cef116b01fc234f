#pragma once
// One <div type="document"> of a FRUS volume, put together from the events between its tags.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/document.h"
#include "indexer/readers/tei_dates.h"
#include "indexer/readers/tei_element.h"
#include "indexer/readers/xml_parser.h"
#include "indexer/readers/xml_text.h"

namespace dragoman {

class TeiDocument {
 public:
  /// `div` has the attributes of its start tag.
  explicit TeiDocument(const XmlAttributes& div) : dates_(div) {}

  /// What is inside the div, but not inside a document nested in it.
  void start_element(std::string_view name, const XmlAttributes& attributes);
  void end_element(std::string_view name);
  void add_text(std::string_view text);

  /// Title, kind, date, post, from, to, participants, classification and captions, so far as the
  /// document says them. Who signed took part.
  Document fields() const;

  /// The xml:ids of the persons whose names are marked up, without repetition, in their order.
  const std::vector<std::string>& persons() const { return persons_; }

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
    kParticipant
  };
  struct Capture {
    Part part;
    int depth;
    XmlText text;
  };

  int open(TeiElement element) const { return open_[static_cast<std::size_t>(element)]; }
  bool in_note() const { return open(TeiElement::kNote) > 0; }
  bool in_participants() const { return participants_depth_ > 0; }
  bool in_attachment() const { return open(TeiElement::kAttachment) > 0; }
  XmlText& current();

  void separate(TextBreak apart);
  void start_captures(TeiElement element, const XmlAttributes& attributes);
  void start_capture(Part part);
  void start_participant(TeiElement element);
  void note_person(std::string_view reference);
  void end_captures();
  void keep(Part part, const std::string& text);
  const std::string& kept(Part part) const { return kept_[static_cast<std::size_t>(part)]; }
  void add_head(Document& fields) const;
  void add_marking(Document& fields) const;

  TeiDates dates_;
  std::array<int, kTeiElementCount> open_{};  // how many elements of each kind are open
  int depth_ = 0;                             // elements open in all
  int participants_depth_ = 0;                // of the list of participants that is open
  bool in_title_ = false;
  bool has_title_ = false;
  bool has_paragraph_ = false;

  XmlText title_;
  XmlText body_;
  XmlText footnotes_;
  std::vector<Capture> captures_;    // of elements that are open
  std::array<std::string, 7> kept_;  // the first of each part; "" where there is none
  std::vector<std::string> participants_;
  std::vector<std::string> persons_;
};

}  // namespace dragoman
