// The sentences of a paragraph are read one after the other: one with a subject and a verb of
// speaking begins a turn, which lasts to the end of the paragraph, or to the next such sentence. A
// paragraph without one continues the last turn.

#include "analyzers/speakers/report_reader.h"

#include <algorithm>

#include "analyzers/speakers/conversation_text.h"
#include "analyzers/speakers/unlisted_names.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::string_view kOpeningQuote = "\u201C";
constexpr std::string_view kClosingQuote = "\u201D";
constexpr std::size_t kMaxStrangers = 100;

}  // namespace

void ReportReader::Quotes::read_to(std::string_view text, std::size_t end) {
  for (; at < end; ++at) {
    if (text[at] != kOpeningQuote.front()) continue;
    if (text.substr(at).starts_with(kOpeningQuote)) is_open = true;
    if (text.substr(at).starts_with(kClosingQuote)) is_open = false;
  }
}

ReportReader::ReportReader(std::string_view text, Attendees& attendees, bool numbers_paragraphs)
    : text_(text), small_(text), attendees_(attendees), numbers_paragraphs_(numbers_paragraphs) {
  std::transform(small_.begin(), small_.end(), small_.begin(), ascii::to_lower);
}

void ReportReader::restart() {
  paragraphs_ = 0;
  reports_ = 0;
  continues_quote_ = false;
  next_close_ = 0;
  next_open_ = 0;
  last_.reset();
  listing_.reset();
  other_.reset();
  addressed_.reset();
  titled_.clear();
  named_.clear();
  strangers_.clear();
}

void ReportReader::forget_speaker() {
  last_.reset();
}

std::vector<ReportedTurn> ReportReader::read(std::size_t begin, std::size_t end) {
  std::vector<ReportedTurn> turns;
  words_.clear();
  cut_speech_words(text_, begin, end, words_, small_);
  if (words_.empty()) return turns;
  ++paragraphs_;
  quotes_ = {begin, continues_quote_};
  Who current = speaker_before(text_.substr(begin, end - begin));
  std::size_t from = begin;
  const auto change = [&](Who who, std::size_t at) {
    if (current) turns.push_back({from, at, *current});
    current = who;
    from = at;
  };
  for (std::size_t i = 0; i < words_.size();) {
    std::size_t next = i;
    while (next < words_.size() && !words_[next].ends_sentence) ++next;
    next = std::min(next + 1, words_.size());
    const std::span<const SpeechWord> sentence(words_.data() + i, next - i);
    const std::size_t at = i == 0 ? begin : with_marks(begin, words_[i].begin);
    const std::span<const SpeechWord> own = outside_quotes(sentence);
    const auto speech = find_reported_speech(text_, own);
    is_first_ = i == 0;
    Who who = speech ? speaker_of(*speech, current) : current;
    if (!speech && i == 0 && tells_of_other(own, current)) who.reset();
    if (speech) {
      remember(*speech, who);
    } else if (!who) {
      remember_subject(own);
    }
    const std::size_t after = next < words_.size() ? words_[next].begin : end;
    const bool is_told = speech && (speech->subject != SpeechSubject::kName || who != current);
    const bool is_aside = !is_told && text_[at] == '(' && closes(words_[next - 1].end, after);
    if (who != current) change(who, at);
    if (is_aside) {
      change(std::nullopt, at);
      change(who, with_marks(begin, after));
    }
    if (const Who later = speech ? later_speaker(*speech) : std::nullopt; later && later != who) {
      change(later, with_marks(begin, after));
    }
    i = next;
  }
  last_ = current;
  change(std::nullopt, end);
  quotes_.read_to(text_, end);
  continues_quote_ = quotes_.is_open && is_closed_after(end);
  return turns;
}

// A remark of the writer's: "(This was new.)"
bool ReportReader::closes(std::size_t begin, std::size_t end) const {
  return text_.substr(begin, end - begin).find(')') != std::string_view::npos;
}

// Whether a quotation ends in a later paragraph, with no other begun before.
bool ReportReader::is_closed_after(std::size_t at) {
  if (next_close_ < at) next_close_ = std::min(text_.find(kClosingQuote, at), text_.size());
  if (next_open_ < at) next_open_ = std::min(text_.find(kOpeningQuote, at), text_.size());
  return next_close_ < next_open_;
}

// Before the bracket and the quotation mark that a sentence begins with.
std::size_t ReportReader::with_marks(std::size_t begin, std::size_t at) const {
  const std::string_view before = text_.substr(begin, at - begin);
  if (before.ends_with(kOpeningQuote)) return at - kOpeningQuote.size();
  const bool has_mark = before.ends_with('[') || before.ends_with('(') || before.ends_with('"');
  return has_mark ? at - 1 : at;
}

// The sentence without what it quotes at its beginning: words of somebody who quotes others are his
// own. A quotation is open at a paragraph's beginning where it has marks there, or is closed in one
// of the next.
std::span<const SpeechWord> ReportReader::outside_quotes(std::span<const SpeechWord> sentence) {
  quotes_.read_to(text_, sentence.front().begin);
  if (!quotes_.is_open) return sentence;
  const std::size_t close =
      text_.substr(0, sentence.back().end).find(kClosingQuote, sentence.front().begin);
  while (!sentence.empty() && sentence.front().begin < close) sentence = sentence.subspan(1);
  return sentence;
}

// "Mr. Vold left the room": a paragraph that begins with what another participant does continues
// nobody's words.
bool ReportReader::tells_of_other(std::span<const SpeechWord> sentence, Who current) {
  if (!current || !attendees_.are_listed()) return false;
  const auto names = subject_names(text_, sentence);
  const bool begins = !names.empty() && names.front().data() == text_.data() + sentence[0].begin;
  const Who who = begins ? attendees_.find(names.front()) : std::nullopt;
  return who && who != current;
}

// Who spoke before a paragraph. The items of a list are all of who began it.
ReportReader::Who ReportReader::speaker_before(std::string_view paragraph) {
  if (continues_quote_) return last_;
  const auto number = item_number(paragraph);
  const bool is_certain = attendees_.are_listed() || is_item(paragraph) ||
                          paragraph.starts_with("He ") || paragraph.starts_with("She ") ||
                          paragraph.starts_with(kOpeningQuote);
  if (number && numbers_paragraphs_ && ascii::is_digit(paragraph.front())) return std::nullopt;
  if (!number) return is_certain ? last_ : std::nullopt;
  if (*number == 1) listing_ = last_;
  return listing_;
}

ReportReader::Who ReportReader::speaker_of(const ReportedSpeech& speech, Who current) {
  switch (speech.subject) {
    case SpeechSubject::kHe: return he(speech, current);
    case SpeechSubject::kI:
      has_i_ = true;
      if (writer_) ++reports_;
      return writer_;
    case SpeechSubject::kINow: return writer_ && has_i_ ? std::nullopt : current;
    case SpeechSubject::kThey: return current == writer_ ? std::nullopt : current;
    case SpeechSubject::kOther: return std::nullopt;
    case SpeechSubject::kName: break;
  }
  const Who who = named(speech.name);
  if (who) {
    named_.insert(*who);
    ++reports_;
  } else {
    if (strangers_.size() < kMaxStrangers) ++strangers_[speech.name];
  }
  const bool is_of_others =
      !attendees_.are_listed() && (speech.is_reply || (current && current == writer_));
  return who || is_of_others || may_speak(speech.name) ? who : current;
}

ReportReader::Who ReportReader::later_speaker(const ReportedSpeech& speech) {
  if (!speech.later) return std::nullopt;
  if (speech.later == SpeechSubject::kI) return writer_;
  return speech.later == SpeechSubject::kName ? named(speech.later_name) : std::nullopt;
}

// "He" is never "I". Who replies is whom the sentence before names as spoken to.
ReportReader::Who ReportReader::he(const ReportedSpeech& speech, Who current) const {
  if (writer_ && has_i_) {
    if (attendees_.listed() == 2 && *writer_ < 2) return 1 - *writer_;
    if (current == writer_) return addressed_ ? addressed_ : other_;
    if (!current) return subject_ ? subject_ : other_;
  }
  if (!speech.is_reply) {
    if (current) return current;
    return is_first_ ? last_ : subject_;
  }
  return addressed_ && addressed_ != current ? addressed_ : std::nullopt;
}

void ReportReader::remember(const ReportedSpeech& speech, Who who) {
  subject_.reset();
  addressed_ = speech.addressed.empty() ? std::nullopt : named(speech.addressed);
  if (who && who != writer_) other_ = who;
  if (addressed_ && who == writer_) other_ = addressed_;
}

// "Ambassador Rush said ... The Ambassador added": of several the last who was called so.
ReportReader::Who ReportReader::titled_last(std::string_view name) const {
  if (titled_.empty()) return std::nullopt;
  const WrittenSpeaker written = read_written_speaker(name);
  if (!written.names.empty() || !written.qualifiers.empty()) return std::nullopt;
  const auto last = titled_.find(written.role);
  return last == titled_.end() ? std::nullopt : std::optional(last->second);
}

ReportReader::Who ReportReader::remember_title(std::string_view name, std::size_t who) {
  const auto [known, is_new] = titles_.try_emplace(name);
  if (is_new) {
    WrittenSpeaker written = read_written_speaker(name);
    if (!written.names.empty()) known->second = std::move(written.role);
  }
  if (!known->second.empty()) titled_[known->second] = who;
  return who;
}

// "Mr. Rush called at noon. He said": of whom the sentence before tells.
void ReportReader::remember_subject(std::span<const SpeechWord> sentence) {
  subject_.reset();
  for (const std::string_view name : subject_names(text_, sentence)) {
    if (!subject_) subject_ = attendees_.find(name);
  }
}

// Where it is listed who took part, others are told of: "Brezhnev agreed", "The Foreign Office
// believed". But somebody with a title may be one whom the list leaves out.
bool ReportReader::may_speak(std::string_view name) {
  const WrittenSpeaker written = read_written_speaker(name);
  if (!attendees_.are_listed()) {
    return written.names.empty() || is_stranger(name);
  }
  if (!ascii::has_lower(written.shown)) return true;  // "the DCI"
  return written.is_titled || (written.names.empty() && !written.role.empty());
}

// Whether a name that nobody is known by may be somebody's. The text is read for each, so not for
// any number of them.
bool ReportReader::is_stranger(std::string_view name) {
  const auto known = may_be_names_.find(name);
  if (known != may_be_names_.end()) return known->second;
  if (may_be_names_.size() == kMaxStrangers) return false;
  const bool may_be = may_be_person(name) && is_name_in(text_, name);
  may_be_names_.emplace(name, may_be);
  return may_be;
}

// Words before a name may begin with a capital too: "However Mr. Rush said".
ReportReader::Who ReportReader::named(std::string_view name) {
  constexpr int kMaxBefore = 2;
  if (is_initials(name)) {
    if (const Who who = attendees_.find_initials(name)) return who;
  }
  for (int i = 0; i <= kMaxBefore; ++i) {
    if (i > 0 && read_written_speaker(name).names.empty()) break;  // "Minister" of another office
    if (const Who who = attendees_.find(name)) return remember_title(name, *who);
    if (const Who who = titled_last(name)) return who;
    const std::size_t blank = name.find(' ');
    if (blank == std::string_view::npos) break;
    name = ascii::trim(name.substr(blank));
  }
  return std::nullopt;
}

}  // namespace dragoman
