// A text is read paragraph by paragraph. A line that begins with a speaker opens a turn, which
// lasts over further paragraphs until another line, a heading or a remark in brackets ends it.
// Outside of such turns the sentences of a conversation are read: one with a subject and a verb of
// speaking begins a turn, which lasts to the end of the paragraph, or to the next such sentence. A
// paragraph without one continues the last turn.

#include "analyzers/speakers/turns.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "analyzers/portions/blocks.h"
#include "analyzers/speakers/attendees.h"
#include "analyzers/speakers/conversation_author.h"
#include "analyzers/speakers/conversation_text.h"
#include "analyzers/speakers/report_reader.h"
#include "analyzers/speakers/speaker_label.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMinLabels = 3;  // of a transcript

using Who = std::optional<std::size_t>;

class TurnFinder {
 public:
  TurnFinder(std::string_view text, const RecordedConversation& conversation,
             const SpeechMarkup& markup)
      : text_(text),
        markup_(markup),
        conversation_(conversation),
        is_telegram_(reports_conversation(text.substr(0, markup.body_end), conversation.kind)),
        is_conversation_(is_telegram_ || is_conversation(text, conversation)) {}

  std::vector<SpeakerTurn> find() {
    const std::string_view body = text_.substr(0, std::min(text_.size(), markup_.body_end));
    const std::vector<TextBlock> blocks = find_blocks(body, {});
    const std::size_t labels = count_labels(blocks);
    is_transcript_ = labels >= kMinLabels;
    is_dense_ = is_transcript_ && 2 * labels >= blocks.size();
    is_continued_ =
        4 * std::max(is_transcript_ ? labels : 0, markup_.labels.size()) >= blocks.size();
    if (!is_transcript_ && !is_conversation_ && markup_.labels.empty()) return take();
    found_attendees_.emplace(conversation_);
    report_.emplace(text_, attendees(), is_telegram_);
    report_->set_writer(
        find_author(text_, markup_.body_end, conversation_, is_telegram_, attendees()));
    read_all(blocks);
    if (learns()) read_all(blocks);
    drop_doubtful();
    return take();
  }

 private:
  Attendees& attendees() { return *found_attendees_; }
  const Attendees& attendees() const { return *found_attendees_; }

  // The turns that markup gives, then those found that lie apart from them.
  std::vector<SpeakerTurn> take() {
    std::vector<SpeakerTurn> all = markup_.turns;
    auto marked = markup_.turns.begin();
    for (Found& turn : turns_) {
      while (marked != markup_.turns.end() && marked->end <= turn.begin) ++marked;
      const bool meets = marked != markup_.turns.end() && marked->begin < turn.end;
      if (meets && marked->begin <= turn.begin) continue;
      if (meets) turn.end = without_blanks(turn.begin, marked->begin);
      all.push_back(std::move(turn));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const SpeakerTurn& a, const SpeakerTurn& b) { return a.begin < b.begin; });
    return all;
  }

  void read_all(const std::vector<TextBlock>& blocks) {
    turns_.clear();
    report_->restart();
    for (const TextBlock& block : blocks) read_block(block.begin, block.end);
    end_turn(std::min(text_.size(), markup_.body_end));
  }

  // Where nobody is listed, and few paragraphs say who speaks, the text is something else: an
  // address, an analysis.
  void drop_doubtful() {
    constexpr std::size_t kFew = 3;  // one paragraph of so many
    if (attendees().are_listed() || kFew * report_->reports() >= report_->paragraphs()) return;
    std::erase_if(turns_, [](const Found& turn) { return turn.is_reported; });
  }

  // Whether it is known now who "I" is, or a name is somebody's: of two who took part "I" is the
  // one whom the other is told of beside.
  bool learns() {
    bool has_learnt = attendees().take_strangers(text_, report_->strangers());
    const bool is_of_two =
        report_->has_i() && attendees().listed() == 2 && report_->named().size() == 1;
    if (report_->writer() || !is_of_two) return has_learnt;
    report_->set_writer(*report_->named().begin() == 0 ? 1 : 0);
    return true;
  }

  // Calls it with the beginning of each line of a block.
  template <typename Visit>
  void for_each_line(std::size_t begin, std::size_t end, Visit visit) const {
    for (std::size_t at = begin; at < end;) {
      visit(at);
      const std::size_t line_end = text_.find('\n', at);
      if (line_end >= end) return;
      at = line_end + 1;
    }
  }

  std::size_t count_labels(const std::vector<TextBlock>& blocks) {
    std::size_t labels = 0;
    for (const TextBlock& block : blocks) {
      for_each_line(block.begin, block.end, [&](std::size_t at) {
        const auto label = read_speaker_label(text_.substr(at, block.end - at));
        if (!label || label->name.empty()) return;
        ++labels;
        ++labels_[label->name];
      });
    }
    return labels;
  }

  std::optional<SpeakerLabel> label_at(std::size_t at, std::size_t end) const {
    const SpeechMarkup::Label* const label = marked_label(at);
    if (label != nullptr && label->end <= end) {
      std::string_view name = ascii::trim(text_.substr(at, label->end - at));
      while (name.ends_with('.') || name.ends_with(':')) name.remove_suffix(1);
      return SpeakerLabel{name, label->end - at};
    }
    return read_speaker_label(text_.substr(at, end - at));
  }

  const SpeechMarkup::Label* marked_label(std::size_t at) const {
    const auto label = std::lower_bound(
        markup_.labels.begin(), markup_.labels.end(), at,
        [](const SpeechMarkup::Label& l, std::size_t byte) { return l.begin < byte; });
    return label != markup_.labels.end() && label->begin == at ? &*label : nullptr;
  }

  void read_block(std::size_t begin, std::size_t end) {
    bool has_label = false;
    for_each_line(begin, end, [&](std::size_t at) {
      const auto label = label_at(at, end);
      if (label) has_label |= take_label(*label, at);
    });
    if (has_label && (is_quote_ || !is_continued_)) end_turn(end);
    if (has_label) return;
    const std::string_view paragraph = text_.substr(begin, end - begin);
    if (is_remark(paragraph) || (is_heading(paragraph) && !is_item(paragraph))) {
      end_turn(begin);
      report_->forget_speaker();
    } else if (!in_label_ && is_conversation_) {
      read_sentences(begin, end);
    }
  }

  // Whether the line begins a turn, or ends one as "Recommendation:" does.
  bool take_label(const SpeakerLabel& label, std::size_t at) {
    if (label.name.empty()) {
      end_turn(at);
      report_->forget_speaker();
      return true;
    }
    Who who;
    if (label.is_letters) {
      who = attendees().find_initials(label.name);
      if (!who && !is_transcript_) return false;
    } else {
      who = is_transcript_ ? attendees().find_or_marked(label.name) : attendees().find(label.name);
      const bool is_new_speaker = marked_label(at) != nullptr || may_be_unlisted(label.name);
      if (!who && is_new_speaker) who = attendees().find_or_add(label.name);
      if (!who && !is_new_speaker) return false;
    }
    end_turn(at);
    in_label_ = true;
    is_quote_ = label.is_quote;
    begin_turn(who, at);
    return true;
  }

  // A speaker whom nothing else names: one with a title, or one who speaks again, where
  // conversation is what the text is.
  bool may_be_unlisted(std::string_view name) const {
    if (!is_transcript_) return false;
    const WrittenSpeaker written = read_written_speaker(name);
    if (written.is_titled && (!written.names.empty() || !written.role.empty())) return true;
    const auto known = labels_.find(name);
    return (is_conversation_ || is_dense_) && known != labels_.end() && known->second > 1;
  }

  void begin_turn(Who who, std::size_t at) {
    turn_ = who;
    turn_begin_ = at;
  }

  void end_turn(std::size_t at) {
    if (turn_) add(*turn_, turn_begin_, at);
    in_label_ = false;
    turn_.reset();
  }

  void add(std::size_t who, std::size_t begin, std::size_t end) {
    end = without_blanks(begin, end);
    if (end == begin) return;
    const std::string& name = attendees().name(who);
    const bool continues = !turns_.empty() && turns_.back().speaker == name &&
                           is_blank_between(turns_.back().end, begin);
    if (continues) {
      turns_.back().end = end;
    } else {
      turns_.push_back({{begin, end, name}, !in_label_});
    }
  }

  std::size_t without_blanks(std::size_t begin, std::size_t end) const {
    while (end > begin && ascii::is_blank(text_[end - 1])) --end;
    return end;
  }

  bool is_blank_between(std::size_t begin, std::size_t end) const {
    return std::all_of(text_.begin() + static_cast<std::ptrdiff_t>(begin),
                       text_.begin() + static_cast<std::ptrdiff_t>(end), ascii::is_blank);
  }

  void read_sentences(std::size_t begin, std::size_t end) {
    for (const ReportedTurn& turn : report_->read(begin, end)) {
      add(turn.speaker, turn.begin, turn.end);
    }
  }

  std::string_view text_;
  const SpeechMarkup& markup_;
  const RecordedConversation conversation_;
  std::optional<Attendees> found_attendees_;  // of a text that has speakers
  std::optional<ReportReader> report_;        // of the same
  bool is_telegram_ = false;                  // that reports a conversation
  bool is_conversation_ = false;
  bool is_transcript_ = false;
  bool is_dense_ = false;      // half of the paragraphs begin with a speaker
  bool is_continued_ = false;  // a quarter do: those between continue their turns
  std::map<std::string_view, std::size_t> labels_;  // how often each stands
  struct Found : SpeakerTurn {
    bool is_reported = false;
  };
  std::vector<Found> turns_;
  Who turn_;  // of a line that begins with a speaker
  std::size_t turn_begin_ = 0;
  bool in_label_ = false;
  bool is_quote_ = false;  // the line quotes him: a turn of one paragraph
};

}  // namespace

std::vector<SpeakerTurn> find_turns(std::string_view text, const RecordedConversation& conversation,
                                    const SpeechMarkup& markup) {
  RecordedConversation known = conversation;
  const std::string_view signer = signature(text.substr(0, markup.body_end), known.participants);
  if (!signer.empty()) {
    known.signer = signer;
    known.participants = known.participants.first(known.participants.size() - 1);
  }
  std::vector<std::string> listed;
  if (known.participants.size() < 2) {
    listed = participants_in(text);
    if (!listed.empty()) known.participants = listed;
  }
  return TurnFinder(text, known, markup).find();
}

}  // namespace dragoman
