#include "analyzers/speakers/reported_speech.h"

#include <algorithm>
#include <string>
#include <vector>

#include "analyzers/names/words/title_words.h"
#include "analyzers/speakers/meeting_sentences.h"
#include "analyzers/speakers/speech_phrases.h"
#include "analyzers/speakers/speech_verbs.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxNameWords = 9;
constexpr std::size_t kMaxAside = 25;  // words between commas: "Mr. Sisco, referring to ..., said"
constexpr std::size_t kMaxBetween = 4;
constexpr std::size_t kMaxNumbers = 3;  // before a sentence: "1240. 2."

using Sentence = std::span<const SpeechWord>;

class SentenceReader {
 public:
  SentenceReader(std::string_view text, Sentence sentence) : text_(text), words_(sentence) {}

  std::vector<std::string_view> names() const {
    std::vector<std::string_view> found;
    for (std::size_t i = first_word(); i < words_.size(); ++i) {
      if (i > first_word() && !follows_sign(i)) continue;
      const std::size_t end = name_end(i, small(i) == "the");
      if (end == i || end == words_.size() || words_[end - 1].sign != ' ') continue;
      if (small(end) == "and" || words_[end].is_capital) continue;
      found.push_back(text_.substr(words_[i].begin, words_[end - 1].end - words_[i].begin));
    }
    return found;
  }

  std::optional<ReportedSpeech> read() const {
    if (begins_unnamed(words_)) return ReportedSpeech{SpeechSubject::kOther, {}, false};
    for (std::size_t i = first_word(); i < words_.size(); ++i) {
      if (!may_begin(i)) continue;
      if (auto found = subject_at(after_joint(i))) return with_later_subject(*found, i);
    }
    if (auto found = subject_after_verb()) return found;
    if (auto found = subject_inside()) return found;
    if (tells_of_meeting(words_)) return ReportedSpeech{SpeechSubject::kOther, {}, false};
    return std::nullopt;
  }

 private:
  std::string_view small(std::size_t i) const { return words_[i].small; }

  // Past "1." of an item, "1240. 2." of a telegram.
  std::size_t first_word() const {
    std::size_t i = 0;
    while (i < kMaxNumbers && i + 1 < words_.size() && is_number(i)) ++i;
    return i;
  }

  bool is_number(std::size_t i) const {
    const std::string_view word = text_.substr(words_[i].begin, words_[i].end - words_[i].begin);
    const bool is_digits =
        word.size() <= 4 && word.find_first_not_of("0123456789") == std::string_view::npos;
    const bool is_letter = i == 0 && word.size() == 1;
    return (words_[i].sign == '.' || words_[i].sign == ')') && (is_digits || is_letter);
  }

  // "Before parting Mr. Dobrynin said": a subject that no comma stands before. Nothing may have
  // been said before it in the sentence.
  std::optional<ReportedSpeech> subject_inside() const {
    if (words_.size() < 2) return std::nullopt;
    const bool is_phrase_first = is_preposition(small(first_word()));
    for (std::size_t i = first_word() + 1; i < words_.size(); ++i) {
      const std::string_view before = small(i - 1);
      if (before == "that" || is_speech_verb(before)) return std::nullopt;
      const std::string_view word = small(i);
      const bool is_he = is_phrase_first && (word == "he" || word == "she");
      if (!words_[i].is_capital && word != "the" && !is_he) continue;
      const bool joins = before == "which" || before == "what" || before == "who" ||
                         before == "and" || before == "to" || before == "of" || before == "the" ||
                         is_subordinator(before);
      if (joins || (words_[i - 1].is_capital && i > 1)) continue;
      auto found = subject_at(i);
      if (found && (is_he || found->subject != SpeechSubject::kHe)) return found;
    }
    return std::nullopt;
  }

  // "The President agreed and Mr. Rush said": who speaks last.
  ReportedSpeech with_later_subject(ReportedSpeech speech, std::size_t first) const {
    if (speech.subject == SpeechSubject::kOther) return speech;
    for (std::size_t i = first + 2; i + 2 < words_.size(); ++i) {
      if (small(i) != "and" && small(i) != "but" && small(i) != "whereupon") continue;
      const bool may_be_name = words_[i + 1].is_capital || small(i + 1) == "the";
      const auto later = may_be_name ? subject_at(i + 1) : std::nullopt;
      if (!later || later->subject == SpeechSubject::kOther) continue;
      speech.later = later->subject;
      speech.later_name = later->name;
    }
    return speech;
  }

  bool may_begin(std::size_t i) const {
    return i == first_word() ? !is_subordinator(small(i)) : follows_sign(i);
  }

  bool follows_sign(std::size_t i) const {
    if (i == 0) return false;
    const char sign = words_[i - 1].sign;
    return sign == ',' || sign == ';' || sign == ':' || sign == '"' || sign == '-' || sign == ')';
  }

  std::size_t after_joint(std::size_t i) const {
    const std::string_view word = small(i);
    const bool joins = word == "and" || word == "but" || word == "while" || word == "whereupon" ||
                       word == "then" || word == "however";
    return joins ? i + 1 : i;
  }

  std::optional<ReportedSpeech> subject_at(std::size_t i) const {
    if (i + 1 >= words_.size()) return std::nullopt;
    const std::string_view first = small(i);
    if (first == "he" || first == "she") {
      auto speech = with_verb(i + 1, SpeechSubject::kHe, {});
      if (speech && is_asked()) speech->is_reply = false;
      return speech || i != first_word() ? speech : with_later_verb(i + 1, {}, SpeechSubject::kHe);
    }
    if (first == "they") return with_verb(i + 1, SpeechSubject::kThey, {});
    if (first == "his" || first == "her") return of_his_reply(i);
    if (first == "i") return of_writer(i);
    const std::size_t end = name_end(i, first == "the");
    if (end == i) return std::nullopt;
    const std::string_view name =
        text_.substr(words_[i].begin, words_[end - 1].end - words_[i].begin);
    if (name.ends_with("'s") || name.ends_with("\u2019s")) return of_what_is_said(end, name);
    if (end + 1 < words_.size() && small(end) == "and") {
      const std::size_t second = name_end(end + 1, small(end + 1) == "the");
      return second == end + 1 ? std::nullopt : with_verb(second, SpeechSubject::kOther, {});
    }
    if (auto speech = with_verb(end, SpeechSubject::kName, name)) return speech;
    return i == first_word() ? with_later_verb(end, name) : std::nullopt;
  }

  // "Mr. Rush's view was that"
  std::optional<ReportedSpeech> of_what_is_said(std::size_t at, std::string_view owner) const {
    if (at + 2 >= words_.size() || !is_spoken_thing(small(at)) || small(at + 1) != "was") {
      return std::nullopt;
    }
    const std::size_t mark = owner.ends_with("'s") ? 2 : 4;
    return ReportedSpeech{SpeechSubject::kName, owner.substr(0, owner.size() - mark), false};
  }

  // "His reply was that"
  std::optional<ReportedSpeech> of_his_reply(std::size_t i) const {
    if (i + 3 >= words_.size() || !is_spoken_thing(small(i + 1)) || small(i + 2) != "was") {
      return std::nullopt;
    }
    const std::string_view thing = small(i + 1);
    const bool is_reply = thing == "answer" || thing == "reply" || thing == "response";
    return ReportedSpeech{SpeechSubject::kHe, {}, is_reply};
  }

  // "I said", and "I believe" of who tells now what was said then.
  std::optional<ReportedSpeech> of_writer(std::size_t i) const {
    if (is_quoted(i)) return std::nullopt;
    if (i == first_word() && is_present(small(i + 1))) {
      return ReportedSpeech{SpeechSubject::kINow, {}, false};
    }
    return with_verb(i + 1, SpeechSubject::kI, {});
  }

  static bool is_present(std::string_view word) {
    return word == "am" || word == "believe" || word == "think" || word == "feel" ||
           word == "know" || word == "assume" || word == "presume" || word == "understand" ||
           word == "suspect" || word == "recommend" || word == "have" || word == "shall" ||
           word == "will";
  }

  // "That was so, said Mr. Rush."
  std::optional<ReportedSpeech> subject_after_verb() const {
    for (std::size_t i = first_word() + 1; i + 1 < words_.size(); ++i) {
      const char sign = words_[i - 1].sign;
      if (sign != ',' && sign != '"' && sign != '?' && sign != '!') continue;
      if (words_[i].sign != ' ' || !is_speech_verb(small(i))) continue;
      const std::size_t end = name_end(i + 1, small(i + 1) == "the");
      const bool is_last = end > i + 1 && (end == words_.size() || words_[end - 1].sign != ' ');
      if (!is_last) continue;
      return ReportedSpeech{
          SpeechSubject::kName,
          text_.substr(words_[i + 1].begin, words_[end - 1].end - words_[i + 1].begin), false};
    }
    return std::nullopt;
  }

  // "When asked, he replied", "In reply to a question he said": he who spoke before.
  bool is_asked() const {
    const std::size_t i = first_word();
    if (i + 3 >= words_.size()) return false;
    if (small(i) == "asked" || small(i) == "questioned") return true;
    if (small(i) == "when") return small(i + 1) == "asked" || small(i + 1) == "questioned";
    const std::string_view word = small(i + 1);
    const bool is_answer = word == "reply" || word == "response" || word == "answer";
    return small(i) == "in" && is_answer && small(i + 2) == "to";
  }

  bool is_quoted(std::size_t i) const {
    const std::string_view before = text_.substr(0, words_[i].begin);
    return before.ends_with('"') || before.ends_with("\u201C");
  }

  // Past the words in capitals that begin at `i`, and after "the" a title in small letters.
  std::size_t name_end(std::size_t i, bool definite) const {
    std::size_t end = definite ? i + 1 : i;
    const std::size_t first = end;
    while (end < words_.size() && end - first < kMaxNameWords) {
      const bool inside = end > first && is_inside(end);
      const bool title = definite && names::is_title(small(end), false, 0);
      if (!words_[end].is_capital && !inside && !title) break;
      if (end > first && is_after_bracket(end)) break;  // "Mr. Rush (Canada)"
      ++end;
      if (!continues(end - 1)) break;
    }
    return end == first ? i : end;
  }

  bool is_after_bracket(std::size_t i) const {
    return words_[i].begin > 0 && text_[words_[i].begin - 1] == '(';
  }

  bool continues(std::size_t i) const {
    const std::string_view word = text_.substr(words_[i].begin, words_[i].end - words_[i].begin);
    const bool is_dotted = words_[i].sign == '.' && !words_[i].ends_sentence;
    return (words_[i].sign == ' ' || is_dotted) && !word.ends_with("'s") &&
           !word.ends_with("\u2019s");
  }

  // "Secretary of State Rogers", "Abd al Rahman"
  bool is_inside(std::size_t i) const {
    if (i + 1 >= words_.size() || !words_[i + 1].is_capital) return false;
    const std::string_view word = small(i);
    return word == "of" || word == "for" || word == "de" || word == "von" || word == "al" ||
           word == "bin";
  }

  std::optional<ReportedSpeech> with_verb(std::size_t at, SpeechSubject subject,
                                          std::string_view name) const {
    if (at < words_.size() && is_after_bracket(at)) {
      while (at < words_.size() && words_[at].sign != ')') ++at;
      if (++at >= words_.size()) return std::nullopt;
    }
    if (at < words_.size() && (words_[at - 1].sign == ',' || small(at) == "who")) {
      at = after_aside(at);
    }
    if (at < words_.size() && (is_preposition(small(at)) || small(at).ends_with("ing"))) {
      at = after_preposition(at);
    }
    for (std::size_t i = 0; i < kMaxBetween && at < words_.size(); ++i, ++at) {
      const std::string_view word = small(at);
      if (is_speech_verb(word) && !is_movement(at, word)) {
        return ReportedSpeech{subject, name, is_reply_verb(word), addressed_after(at)};
      }
      if (is_beside_speech(at)) return ReportedSpeech{subject, name, false};
      if (begins_speech_phrase(word) && is_phrase(at, word)) {
        return ReportedSpeech{subject, name, false};
      }
      if (word == "did" && is_denial(at)) return ReportedSpeech{subject, name, false};
      if (!is_between(word)) return std::nullopt;
      if (words_[at].ends_sentence) return std::nullopt;
    }
    return std::nullopt;
  }

  // "asked me to see him"
  static bool is_meeting_verb(std::string_view word) {
    return word == "see" || word == "call" || word == "come" || word == "meet" || word == "join";
  }

  // "called on the Secretary", "went to lunch", "asked me to see him"
  bool is_movement(std::size_t verb, std::string_view word) const {
    if (verb + 1 >= words_.size()) return false;
    if (word != "called" && word != "went" && word != "asked") return false;
    const std::string_view after = small(verb + 1);
    if (word == "asked") return verb + 3 < words_.size() && is_meeting_verb(small(verb + 3));
    if (word == "went") return after == "to" || after == "out" || after == "home";
    return after == "on" || after == "upon" || after == "at" || after == "to" || after == "in";
  }

  // "Mr. Rush" of "told Mr. Rush", "said to Mr. Rush"
  std::string_view addressed_after(std::size_t verb) const {
    std::size_t i = verb + 1;
    if (i < words_.size() && small(i) == "to") ++i;
    if (i + 1 >= words_.size() || words_[i - 1].sign != ' ') return {};
    const std::size_t end = name_end(i, small(i) == "the");
    return end == i ? "" : text_.substr(words_[i].begin, words_[end - 1].end - words_[i].begin);
  }

  // "put away his paper and said"
  std::optional<ReportedSpeech> with_later_verb(
      std::size_t at, std::string_view name, SpeechSubject subject = SpeechSubject::kName) const {
    if (at == 0 || words_[at - 1].sign != ' ') return std::nullopt;
    for (std::size_t i = at; i + 1 < std::min(words_.size(), at + kMaxAside); ++i) {
      if (words_[i].is_capital && small(i - 1) == "and") return std::nullopt;  // somebody else
      if (small(i) == "that" || is_subordinator(small(i))) return std::nullopt;
      if (small(i) == "and" && is_speech_verb(small(i + 1)) && !small(i + 1).ends_with('s')) {
        return ReportedSpeech{subject, name, false};
      }
    }
    return std::nullopt;
  }

  // "smiled and said"
  bool is_beside_speech(std::size_t at) const {
    return at + 2 < words_.size() && small(at).ends_with("ed") && small(at + 1) == "and" &&
           is_speech_verb(small(at + 2));
  }

  bool is_phrase(std::size_t verb, std::string_view word) const {
    std::vector<std::string> after;
    for (std::size_t i = verb; i + 1 < words_.size() && after.size() < kLongestPhrase; ++i) {
      if (!after.empty() && words_[i].sign != ' ') break;
      after.emplace_back(small(i + 1));
    }
    return is_speech_phrase(word, after);
  }

  bool is_denial(std::size_t at) const {
    return at + 2 < words_.size() && small(at + 1) == "not" && is_denied_verb(small(at + 2));
  }

  static bool is_preposition(std::string_view word) {
    return word == "at" || word == "on" || word == "in" || word == "for" || word == "with" ||
           word == "regarding" || word == "concerning" || word == "to";
  }

  // "on the other hand", "at this point", "showing some emotion": up to the verb; `at` where none
  // follows.
  std::size_t after_preposition(std::size_t at) const {
    constexpr std::size_t kLongest = 5;
    for (std::size_t i = at + 1; i < std::min(words_.size(), at + kLongest); ++i) {
      if (words_[i].is_capital || words_[i - 1].sign != ' ') return at;
      if (is_speech_verb(small(i))) return i;
    }
    return at;
  }

  // Past the comma that ends what is set between commas.
  std::size_t after_aside(std::size_t at) const {
    const std::size_t last = std::min(words_.size(), at + kMaxAside);
    for (std::size_t i = at; i < last; ++i) {
      if (words_[i].sign == ',') return i + 1;
    }
    return words_.size();
  }

  std::string_view text_;
  Sentence words_;
};

}  // namespace

std::optional<ReportedSpeech> find_reported_speech(std::string_view text, Sentence sentence) {
  return SentenceReader(text, sentence).read();
}

std::vector<std::string_view> subject_names(std::string_view text, Sentence sentence) {
  return SentenceReader(text, sentence).names();
}

}  // namespace dragoman
