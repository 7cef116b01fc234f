#pragma once
// Verbs that say that somebody speaks only with the words after them: "made clear", "took the
// view", "was convinced". Constant lists; safe from any thread.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace dragoman {

/// How many words after a verb may be part of the phrase.
inline constexpr std::size_t kLongestPhrase = 4;

/// Whether a phrase may begin with the verb: "made", "took", "was".
bool begins_speech_phrase(std::string_view verb);

/// Whether verb and words are such a phrase: "was of the opinion", "would like", "had no objection".
/// `after` are the words after the verb.
bool is_speech_phrase(std::string_view verb, std::span<const std::string> after);

/// What is somebody's if he speaks: "view" of "Mr. Prieto's view was".
bool is_spoken_thing(std::string_view word);

}  // namespace dragoman
