#pragma once
// The cables that a REF line lists: "A. 07 BEIJING 6543 B. TOKYO 211", "(A) STATE 112 (B) 03 SEOUL
// 12", "MADRID 410, 397 AND PREVIOUS", "LIMA 4516 (06)". Pure functions.

#include <optional>
#include <string_view>
#include <vector>

#include "analyzers/cable/marks/reference.h"

namespace dragoman {

/// An item of the list.
struct ListedReference {
  CableReference reference;
  char letter = '\0';  // 'B' of "B. TOKYO 211"; NUL where the item has none

  friend bool operator==(const ListedReference&, const ListedReference&) = default;
};

/// Each reference once, in order. One without a year is of `own_year`, the telegram's, and is left
/// out where that isn't known; so is what isn't a post and a number (letters, e-mails, airgrams).
std::vector<CableReference> parse_reference_list(std::string_view text,
                                                 std::optional<int> own_year);

/// The same with the letters of their items, by which the text cites them ("reftel B").
std::vector<ListedReference> parse_listed_references(std::string_view text,
                                                     std::optional<int> own_year);

/// Whether a line continues the list `text`: with its next item ("¶B. 05 SANTIAGO 465"), with more
/// references, or with the number of the last. `after_blank` is set where an empty line lies
/// between; then only items and numbers are believed.
bool continues_reference_list(std::string_view text, std::string_view line, bool after_blank);

/// Whether the list's last item may wrap onto a line that has no reference: its items have letters.
bool may_wrap_item(std::string_view text);

/// Whether a line begins with the list's next item and has a reference.
bool begins_next_reference(std::string_view text, std::string_view line);

/// Whether a text begins with a reference to a known post, perhaps after an item's letter: "A)
/// STATE 138".
bool begins_with_reference(std::string_view text);

}  // namespace dragoman
