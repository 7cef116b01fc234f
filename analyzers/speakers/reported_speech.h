#pragma once
// Who speaks in a sentence that reports it: "In reply, the Secretary said that ...". Pure function;
// safe from any thread.

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "analyzers/speakers/speech_words.h"

namespace dragoman {

enum class SpeechSubject {
  kName,  // "Mr. Rush", "the Prime Minister"
  kHe,    // "he", "she"
  kThey,
  kI,
  kINow,   // "I believe" of the writer
  kOther,  // two names, "[name not declassified]", "the meeting"
};

struct ReportedSpeech {
  SpeechSubject subject = SpeechSubject::kName;
  std::string_view name;            // of kName; it may begin with words that are no part of it
  bool is_reply = false;            // "replied", "agreed"
  std::string_view addressed = {};  // "Mr. Rush" of "told Mr. Rush"; mostly ""
  std::optional<SpeechSubject> later = {};  // who speaks last in the sentence, where it is another
  std::string_view later_name = {};
};

/// The first subject of the sentence with a verb of speaking, at its beginning, after a comma or
/// after what has no verb of speaking; absent where it has none. The words are the sentence's, of
/// `text`, with their small letters.
std::optional<ReportedSpeech> find_reported_speech(std::string_view text,
                                                   std::span<const SpeechWord> sentence);

/// The names that may be its subject: at its beginning, or after a comma or a bracket.
std::vector<std::string_view> subject_names(std::string_view text,
                                            std::span<const SpeechWord> sentence);

}  // namespace dragoman
