#pragma once
// A speaker as a text calls him, taken apart: "Israeli Ambassador Rabin", "the Prime Minister",
// "Mr. Kissinger". Pure functions; safe from any thread.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

struct WrittenSpeaker {
  std::vector<std::string> names;  // folded as by fold_name(), hyphens divide; without titles
  std::string role;                // "secretary", "prime minister", "vice president"; "" for none
  std::vector<std::string> qualifiers;  // what else stands before the title: "israeli"
  std::string shown;                    // the names as written
  bool is_titled = false;               // begins with a title: "Mr.", "Ambassador"
};

/// "Secretary of State" and "Secretary" are one role, and so are "Premier" and "Prime Minister".
/// "Mr." and its like are none.
WrittenSpeaker read_written_speaker(std::string_view text);

/// The first role in what a list of participants says after a name: "Soviet Ambassador to the
/// United States" is "ambassador". "Assistant to the President" is none.
std::string role_in(std::string_view description);

}  // namespace dragoman
