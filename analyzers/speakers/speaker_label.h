#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace dragoman {

/// What stands before the colon at the beginning of a line of a transcript.
struct SpeakerLabel {
  std::string_view name;    // "Mr. Kissinger"; empty where it is no person: "Recommendation:"
  std::size_t end = 0;      // past the sign, in bytes from the line's beginning
  bool is_letters = false;  // initials alone: "K", "RN"
  bool is_quote = false;    // what follows is quoted: "Mr. Leddy—“What ...”"
};

/// "Mr. Kissinger: ", "The Prime Minister (interrupting): ", "A. Dr. Kissinger: ", "K: ", "Mr.
/// Leddy—“", "Mr. KISSINGER. ". Absent where the line begins as prose does. Looks at the first 80
/// bytes. Pure function.
std::optional<SpeakerLabel> read_speaker_label(std::string_view line);

}  // namespace dragoman
