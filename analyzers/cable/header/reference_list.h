#pragma once
// The cables that a REF line lists: "A. 07 BEIJING 6543 B. TOKYO 211", "(A) STATE 112 (B) 03 SEOUL
// 12", "MADRID 410, 397 AND PREVIOUS", "LIMA 4516 (06)". Pure functions.

#include <optional>
#include <string_view>
#include <vector>

#include "analyzers/cable/marks/reference.h"

namespace dragoman {

/// Each reference once, in order. One without a year is of `own_year`, the telegram's, and is left
/// out where that isn't known; so is what isn't a post and a number (letters, e-mails, airgrams).
std::vector<CableReference> parse_reference_list(std::string_view text,
                                                 std::optional<int> own_year);

/// Whether a line goes on with the list `text`: with its next item ("¶B. 05 SANTIAGO 465"), with
/// more references, or with the number of the last. `after_blank` says that an empty line lies
/// between, where less is believed.
bool continues_reference_list(std::string_view text, std::string_view line, bool after_blank);

}  // namespace dragoman
