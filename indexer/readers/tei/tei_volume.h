#pragma once
// The documents of a TEI file, in the order in which they end. In a FRUS volume these are each <div
// type="document">; in other editions the <div>s of letters and the like, or, where there are none,
// the whole <text>. What is outside of them (front matter, indexes) is passed over, but for the
// lists of terms and persons: they give who and what is meant where a document's words are marked
// up.

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/tei/tei_document.h"
#include "indexer/readers/tei/tei_header.h"
#include "indexer/readers/tei/tei_lists.h"
#include "indexer/readers/xml/xml_parser.h"

namespace dragoman {

/// A document read to its end. Where it was too large, `id` and `line` are all there is of it.
struct TeiOutcome {
  std::string id;          // "VOLUME/d12"; "VOLUME/12" for the twelfth where the div has no xml:id
  std::uint64_t line = 0;  // of its start tag
  bool too_large = false;
  Document fields;
  std::string text;
  SpeechMarkup speech;  // of the text
};

class TeiVolume : public XmlEvents {
 public:
  /// `name` is the volume's where the root has no xml:id. The documents that are open at a time
  /// may hold `most_bytes` of text between them; the one that holds more is too large.
  TeiVolume(std::string name, std::size_t most_bytes)
      : name_(std::move(name)), most_bytes_(most_bytes) {}

  const std::string& name() const { return name_; }

  /// The documents that have ended; the caller takes them away.
  std::deque<TeiOutcome>& ended() { return ended_; }

  /// Whether there has been a document, or text that may be one.
  bool has_begun() const { return begun_ > 0 || texts_ > 0; }

  void start_element(std::string_view name, const XmlAttributes& attributes,
                     std::uint64_t line) override;
  void end_element(std::string_view name) override;
  void text(std::string_view text) override;

 private:
  struct Open {
    TeiDocument document;
    TeiOutcome outcome;
    int depth;
    std::size_t held;  // bytes of its text
    bool is_of_frus;   // its fields are all in the text, none in the file's header
  };

  void start_outside(std::string_view name, const XmlAttributes& attributes, std::uint64_t line);
  void end_outside(std::string_view name);
  void begin_text(const XmlAttributes& attributes, std::uint64_t line);
  void begin_document(const XmlAttributes& attributes, std::uint64_t line);
  void hold(std::string_view text, Open& document);
  void finish(Open document);
  SpeechMarkup speech_of(const TeiDocument& document) const;
  void add_mentions(const TeiDocument& document, Document& fields) const;

  std::string name_;
  std::size_t most_bytes_;
  int depth_ = 0;
  std::uint64_t begun_ = 0;
  std::uint64_t texts_ = 0;
  int groups_ = 0;  // <group>s of texts that are open
  bool is_corpus_ = false;
  std::size_t held_ = 0;       // by all that are open
  std::vector<Open> open_;     // from the outermost inwards
  std::optional<Open> whole_;  // a <text> in which no document has begun yet
  std::deque<TeiOutcome> ended_;
  TeiHeader header_;
  int header_depth_ = 0;
  TeiLists lists_;
};

}  // namespace dragoman
