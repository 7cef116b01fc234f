#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "analyzers/speakers/attendees.h"
#include "analyzers/speakers/conversation.h"

namespace dragoman {

/// The last line of a record, where it is the last of those who are said to take part: who signs it
/// is one of them. "" otherwise.
std::string_view signature(std::string_view body, std::span<const std::string> participants);

/// Who says "I" in a record: whom its title says it is by ("Memorandum of Conversation, by the
/// Consul (Vold)"), who signs it, whom a telegram is passed on from, or who drafted it as the
/// footnotes after `body_end` say. He is added to the attendees, but for who drafted it.
std::optional<std::size_t> find_author(std::string_view text, std::size_t body_end,
                                       const RecordedConversation& conversation, bool is_telegram,
                                       Attendees& attendees);

}  // namespace dragoman
