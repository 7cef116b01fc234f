#include "analyzers/speakers/meeting_sentences.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzers/speakers/speech_verbs.h"

namespace dragoman {
namespace {

constexpr std::size_t kFirstWords = 5;  // of a sentence: its subject and verb

template <std::size_t Size>
bool is_one_of(const std::array<std::string_view, Size>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_meeting(std::string_view word) {
  constexpr auto kMeetings = std::to_array<std::string_view>(
      {"conference", "conversation", "discussion", "luncheon", "meeting", "session"});
  return is_one_of(kMeetings, word);
}

bool is_end(std::string_view word) {
  constexpr auto kEnds =
      std::to_array<std::string_view>({"adjourned", "broke", "closed", "concluded", "ended"});
  return is_one_of(kEnds, word);
}

bool is_of_many(std::string_view word) {
  constexpr auto kMany = std::to_array<std::string_view>(
      {"congressmen", "group", "members", "ministers", "others", "participants", "representatives",
       "senators", "side", "sides"});
  return is_one_of(kMany, word);
}

// Those who meet, and what they do together.
bool is_body(std::string_view word) {
  constexpr auto kBodies =
      std::to_array<std::string_view>({"board", "cabinet", "committee", "conference", "council"});
  return is_one_of(kBodies, word);
}

bool is_decision(std::string_view word) {
  constexpr auto kDecisions =
      std::to_array<std::string_view>({"adjourned", "adopted", "agreed", "approved", "concurred",
                                       "considered", "decided", "discussed", "noted", "recessed"});
  return is_one_of(kDecisions, word);
}

class MeetingReader {
 public:
  explicit MeetingReader(std::span<const SpeechWord> sentence) : words_(sentence) {}

  // "The Council agreed"
  bool is_decided() const {
    return words_.size() > 2 && small(0) == "the" && is_body(small(1)) && is_decision(small(2));
  }

  bool tells_of_meeting() const {
    if (words_.size() < 2) return false;
    const std::string_view first = small(0);
    if (first == "there" && is_discussion_had()) return true;
    if (first == "it" && is_agreed()) return true;
    if (first == "the" && is_of_many_there()) return true;
    for (std::size_t i = 1; i < words_.size(); ++i) {
      const std::string_view word = small(i);
      if (word == "discussed" && is_passive_at(i)) return true;
      if (!is_meeting(word) || (small(i - 1) != "the" && small(i - 1) != "this")) continue;
      if (i == 1) return true;
      if (i + 1 < words_.size() && is_end(small(i + 1))) return true;
    }
    return false;
  }

 private:
  std::string_view small(std::size_t i) const { return words_[i].small; }

  // "The other Senators asked", "The American side said"
  bool is_of_many_there() const {
    for (std::size_t i = 1; i < std::min(kFirstWords, words_.size()); ++i) {
      if (is_of_many(small(i)) && is_speech_after(i)) return true;
    }
    return false;
  }

  bool is_speech_after(std::size_t i) const {
    for (std::size_t at = i + 1; at < std::min(i + kFirstWords, words_.size()); ++at) {
      if (is_speech_verb(small(at))) return true;
    }
    return false;
  }

  // "It was then agreed"
  bool is_agreed() const {
    for (std::size_t i = 2; i < std::min(kFirstWords, words_.size()); ++i) {
      const std::string_view word = small(i);
      if (word == "agreed" || word == "decided") return small(1) == "was";
    }
    return false;
  }

  // "There was a lengthy discussion", "There followed some discussion"
  bool is_discussion_had() const {
    for (std::size_t i = 2; i < std::min(kFirstWords + 2, words_.size()); ++i) {
      const std::string_view word = small(i);
      if (word == "discussion" || word == "exchange" || word == "conversation") return true;
    }
    return false;
  }

  // "was discussed", "were also discussed"
  bool is_passive_at(std::size_t i) const {
    const bool is_between = small(i - 1) == "also" || small(i - 1) == "then";
    const std::string_view before = small(is_between && i > 1 ? i - 2 : i - 1);
    return before == "was" || before == "were";
  }

  std::span<const SpeechWord> words_;
};

// "Both Mr. Rush and Mr. Sisco said", "Both he and Mr. Rush agreed"; not "both had agreed".
bool tells_of_two(std::span<const SpeechWord> sentence) {
  constexpr std::size_t kLongest = 12;
  const std::string_view second = sentence[1].small;
  const bool is_named = sentence[1].is_capital || second == "he" || second == "she" ||
                        second == "the" || second == "sides";
  if (!is_named) return false;
  for (std::size_t i = 2; i < std::min(kLongest, sentence.size()); ++i) {
    if (!is_speech_verb(sentence[i].small)) continue;
    const std::string_view before = sentence[i - 1].small;
    return before != "had" && before != "have";
  }
  return false;
}

}  // namespace

bool begins_unnamed(std::span<const SpeechWord> sentence) {
  if (sentence.size() < 3) return false;
  const std::string_view first = sentence[0].small;
  if (first == "both" && tells_of_two(sentence)) return true;
  if ((first == "note" || first == "comment") && sentence[0].sign == ':') return true;
  if (MeetingReader(sentence).is_decided()) return true;
  const std::size_t name = first == "name" ? 0 : 1;
  return sentence[name].small == "name" && sentence[name + 1].small == "not";
}

bool tells_of_meeting(std::span<const SpeechWord> sentence) {
  return MeetingReader(sentence).tells_of_meeting();
}

}  // namespace dragoman
