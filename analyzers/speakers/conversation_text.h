#pragma once
// The text of a conversation and what its paragraphs are by their looks. A paragraph isn't empty.
// Pure functions; safe from any thread.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/speakers/conversation.h"

namespace dragoman {

/// Whether a document records a conversation, by its title, kind and participants, or by a line
/// PARTICIPANTS in its first lines.
bool is_conversation(std::string_view text, const RecordedConversation& conversation);

/// Whether a telegram reports a conversation: verbs of speaking are frequent.
bool reports_conversation(std::string_view text, std::string_view kind);

/// The items of a list under PARTICIPANTS in the first lines, or in one line after it, which
/// semicolons part. A country is a heading.
std::vector<std::string> participants_in(std::string_view text);

/// A paragraph of a few words that end without a stop, or a title in capitals.
bool is_heading(std::string_view paragraph);

/// All in brackets.
bool is_remark(std::string_view paragraph);

/// A bullet, a number, a letter or "first," before the words: an item of what is said.
bool is_item(std::string_view paragraph);

/// The number of an item: 2 of "2. We have", "(2) We have", "b. We have".
std::optional<int> item_number(std::string_view paragraph);

/// "K", "RN"
bool is_initials(std::string_view name);

}  // namespace dragoman
