#pragma once
// The words that show who speaks: "said", "replied", "then". All in small letters. Constant lists;
// safe from any thread.

#include <string_view>

namespace dragoman {

/// A verb, past or present, whose subject speaks: "said", "stressed", "wondered".
bool is_speech_verb(std::string_view word);

/// Of those, one that answers somebody else: "replied", "agreed".
bool is_reply_verb(std::string_view word);

/// A verb after "did not": "believe".
bool is_denied_verb(std::string_view word);

/// A word that begins a clause within a sentence: "when", "after".
bool is_subordinator(std::string_view word);

/// A word between a subject and its verb: "then", "also", "strongly".
bool is_between(std::string_view word);

/// A word at the beginning of a line that no person is called, though a colon follows: "Subject",
/// "Note".
bool is_no_speaker(std::string_view word);

}  // namespace dragoman
