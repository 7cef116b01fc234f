#pragma once

#include <string_view>
#include <vector>

#include "analyzers/speakers/conversation.h"

namespace dragoman {

/// Who speaks where in a document's text, ascending and apart. In any text: lines that begin with a
/// speaker ("Mr. Kissinger: ..."), each up to the next, and what markup says. In a conversation
/// also what sentences report ("The Secretary said that ..."), each up to the next within its
/// paragraph, and paragraphs that continue it. What isn't clear is nobody's. The rules are in
/// docs/speakers.md. Linear time; pure function, safe from any thread.
std::vector<SpeakerTurn> find_turns(std::string_view text, const RecordedConversation& conversation,
                                    const SpeechMarkup& markup = {});

}  // namespace dragoman
