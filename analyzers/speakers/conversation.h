#pragma once
// A conversation as a document records it, and who speaks where in it. Plain values.

#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// A stretch of the text that one person speaks, or that reports what he said.
struct SpeakerTurn {
  std::size_t begin = 0;  // bytes into the text
  std::size_t end = 0;    // past the last
  std::string speaker;    // "Kissinger, Henry A." where the document says who that is; never empty

  friend bool operator==(const SpeakerTurn&, const SpeakerTurn&) = default;
};

/// What a document's markup says of its speakers. Offsets are bytes into the text.
struct SpeechMarkup {
  /// A name at the beginning of a line that markup sets apart as the speaker's: <speaker>, small
  /// capitals. Ascending.
  struct Label {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const Label&, const Label&) = default;
  };
  std::vector<Label> labels;
  std::vector<SpeakerTurn> turns;  // <said who="...">; ascending by `begin`
  std::size_t body_end = std::numeric_limits<std::size_t>::max();  // where footnotes begin
};

/// What a document says of a conversation outside of its text.
struct RecordedConversation {
  std::string_view title;
  std::string_view kind;                      // "memorandum"
  std::span<const std::string> participants;  // "William P. Rogers, Secretary of State"
  std::span<const std::string> persons;       // "Rogers, William P."
  int year = 0;                               // 0 where it isn't known
  int month = 0;
  int day = 0;
  std::string_view from = {};    // "Acting Secretary of State": who wrote it, where that is said
  std::string_view signer = {};  // the name under it
};

}  // namespace dragoman
