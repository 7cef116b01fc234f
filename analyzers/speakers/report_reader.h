#pragma once
// Who speaks in the paragraphs of a report: "The Secretary said that ...". Not thread-safe: one for
// each document.

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/speakers/attendees.h"
#include "analyzers/speakers/reported_speech.h"
#include "analyzers/speakers/speech_words.h"

namespace dragoman {

/// A stretch of a paragraph, and who speaks in it.
struct ReportedTurn {
  std::size_t begin = 0;  // bytes into the text
  std::size_t end = 0;
  std::size_t speaker = 0;  // an attendee
};

class ReportReader {
 public:
  /// Both must outlive it. A telegram numbers its paragraphs; elsewhere numbers are of items.
  ReportReader(std::string_view text, Attendees& attendees, bool numbers_paragraphs);

  /// Reads the document anew, with the same attendees.
  void restart();

  /// Who says "I", where that is known.
  void set_writer(std::optional<std::size_t> attendee) { writer_ = attendee; }
  std::optional<std::size_t> writer() const { return writer_; }

  /// The turns of the next paragraph.
  std::vector<ReportedTurn> read(std::size_t begin, std::size_t end);

  /// What follows continues nobody's words: after a heading.
  void forget_speaker();

  /// Of what was read: how many paragraphs and sentences that say who speaks, who does, whether
  /// "I" does, and how often speech is of a name that nobody is known by.
  std::size_t paragraphs() const { return paragraphs_; }
  std::size_t reports() const { return reports_; }
  const std::set<std::size_t>& named() const { return named_; }
  bool has_i() const { return has_i_; }
  const std::map<std::string_view, std::size_t>& strangers() const { return strangers_; }

 private:
  using Who = std::optional<std::size_t>;

  // Whether a quotation is open at a place of a paragraph, read on from place to place.
  struct Quotes {
    std::size_t at = 0;
    bool is_open = false;

    void read_to(std::string_view text, std::size_t end);
  };

  bool is_closed_after(std::size_t at);
  bool is_stranger(std::string_view name);
  bool closes(std::size_t begin, std::size_t end) const;
  std::size_t with_marks(std::size_t begin, std::size_t at) const;
  std::span<const SpeechWord> outside_quotes(std::span<const SpeechWord> sentence);
  bool tells_of_other(std::span<const SpeechWord> sentence, Who current);
  Who speaker_before(std::string_view paragraph);
  Who speaker_of(const ReportedSpeech& speech, Who current);
  Who later_speaker(const ReportedSpeech& speech);
  Who he(const ReportedSpeech& speech, Who current) const;
  bool may_speak(std::string_view name);
  Who named(std::string_view name);
  Who titled_last(std::string_view name) const;
  Who remember_title(std::string_view name, std::size_t who);
  void remember_subject(std::span<const SpeechWord> sentence);
  void remember(const ReportedSpeech& speech, Who who);

  std::string_view text_;
  std::string small_;  // the text in small letters
  Attendees& attendees_;
  bool numbers_paragraphs_ = false;
  Quotes quotes_;
  std::size_t next_close_ = 0;  // where the next quotation ends, and begins
  std::size_t next_open_ = 0;
  bool continues_quote_ = false;   // the next paragraph does
  std::vector<SpeechWord> words_;  // of a paragraph
  std::size_t paragraphs_ = 0;
  std::size_t reports_ = 0;
  Who last_;       // who spoke at the end of the last paragraph
  Who listing_;    // who began the list of items that is open
  Who writer_;     // "I"
  Who other_;      // who spoke last, or was spoken to last, but for "I"
  Who addressed_;  // whom the last sentence with a speaker names as spoken to
  Who subject_;    // of the last sentence, where nobody speaks in it
  bool has_i_ = false;
  bool is_first_ = false;                           // the sentence is the paragraph's first
  std::map<std::string, std::size_t> titled_;       // who was last called by an office and his name
  std::map<std::string_view, std::string> titles_;  // the offices of such names, "" for none
  std::set<std::size_t> named_;                     // subjects of sentences
  std::map<std::string_view, std::size_t> strangers_;
  std::map<std::string_view, bool> may_be_names_;  // of strangers
};

}  // namespace dragoman
