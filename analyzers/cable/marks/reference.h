#pragma once
// A cable's reference, its name among all cables: two digits of the year, the post, the number of
// the telegram in that post's year. Canonical form: "08BEIJING1488", the post in capitals without
// blanks or punctuation, the number without leading zeros (5 FAH-2 H-441: message reference
// number). Value types and pure functions; safe to use from any thread.

#include <optional>
#include <string>
#include <string_view>

namespace dragoman {

struct CableReference {
  int year = 0;      // four digits; a two-digit year is read by full_year()
  std::string post;  // canonical_post(): "BEIJING", "HOCHIMINHCITY"
  int number = 0;    // 1..9999999

  friend bool operator==(const CableReference&, const CableReference&) = default;
};

/// The year that a two-digit year of a cable means: 46..99 are 1946..1999, 00..45 are 2000..2045.
int full_year(int two_digits);

/// Reads one reference that is the whole text: "08BEIJING1488", "08 BEIJING 001488",
/// "2008BEIJING01488", "08 Ho Chi Minh City 211". Absent where year, post or number is missing, and
/// for four-digit years outside full_year()'s range, which two digits couldn't say.
std::optional<CableReference> parse_cable_reference(std::string_view text);

/// A post as references spell it: capitals without blanks or punctuation ("HOCHIMINHCITY"), short
/// forms made full ("SECSTATE" is "STATE", "RIO" is "RIODEJANEIRO", "USUN" is "USUNNEWYORK"). Empty
/// where the text has no letter.
std::string canonical_post(std::string_view text);

/// "08BEIJING1488".
std::string to_string(const CableReference& reference);

}  // namespace dragoman
