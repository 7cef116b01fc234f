#pragma once
// The classification that a banner begins with, as it was sent or as copies damaged it: "SECRET",
// "S E C R E T", "E C R E T", "CONFIDENTAIL". Source: 12 FAM 500 for the levels. Pure functions.

#include <optional>
#include <string_view>
#include <vector>

namespace dragoman {

/// As the published tables name what is unclassified, and what is so but SENSITIVE, EFTO or FOUO.
inline constexpr std::string_view kUnclassified = "UNCLASSIFIED";
inline constexpr std::string_view kOfficialUse = "UNCLASSIFIED//FOR OFFICIAL USE ONLY";

/// Every spelling with which a banner may begin, and the level it means.
struct LevelSpelling {
  std::string_view letters;  // capitals without blanks: "TOPSECRET"
  std::string_view level;    // as CableBanner::classification: "TOP SECRET"
};

/// The level whose spelling is exactly `letters` ("UNCLAS"), in capitals; absent for anything else.
std::optional<std::string_view> level_of_letters(std::string_view letters);

/// Takes `letters` off the text, joined or spaced out ("E F T O", "EFTO"). The phrase must end
/// where a word ends. False, and the text untouched, where it isn't there.
bool take_phrase(std::string_view& text, std::string_view letters);

/// Takes a level off the text, in capitals. A first letter struck twice ("UUNCLAS") is forgiven.
std::optional<std::string_view> take_level(std::string_view& text);

/// A level that a text may begin with, and the text after it.
struct DamagedLevel {
  std::string_view level;
  std::string_view rest;
};

/// The levels that the text may begin with if one letter was lost, added, changed or swapped with
/// its neighbour, wherever the letters are spaced. One may be glued to the word after it
/// ("UNCLASTALLINN"). A caller should believe the one that a post and a number follow.
std::vector<DamagedLevel> damaged_levels(std::string_view text);

/// Whether the text's first word is spaced out: "S e c r e t".
bool is_letter_spaced(std::string_view text);

}  // namespace dragoman
