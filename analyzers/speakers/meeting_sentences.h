#pragma once
// Sentences of a record that are nobody's words; their words have small letters. Pure functions;
// safe from any thread.

#include <span>

#include "analyzers/speakers/speech_words.h"

namespace dragoman {

/// "[name not declassified] replied", "(Note: ...", "Both Mr. Rush and Mr. Sisco ...", "The Council
/// agreed ..."
bool begins_unnamed(std::span<const SpeechWord> sentence);

/// What a meeting does, or several of those who are there: "The meeting ended", "The question was
/// discussed", "There was a lengthy discussion", "The other Senators agreed". Of sentences in which
/// nobody else speaks.
bool tells_of_meeting(std::span<const SpeechWord> sentence);

}  // namespace dragoman
