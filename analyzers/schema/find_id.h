#pragma once
// The document that a typed id means.

#include <xapian.h>
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

struct FoundId {
  std::string id;      // "" where no document is meant for certain
  std::string likely;  // then the only id that ends as typed: 09PARIS1046 for "Paris 1046", or ""
  std::vector<std::string> nearest;  // and ids that are like it, the most alike first; at most 5
};

/// Finds an id as typed; a telegram's reference as people write it ("07 tallinn 0375"); else the one
/// id that has the same letters and digits in any case ("FRUS1969-76V12 D150"). Reads all ids where
/// the first two find none, and none if there are more than `most`. Throws Xapian's errors.
FoundId find_id(const Xapian::Database& database, std::string_view typed,
                std::size_t most = std::numeric_limits<std::size_t>::max());

/// For messages: " (nearest: 07TALLINN375, 07TALLINN376)", or "" where there is none.
std::string nearest_note(const FoundId& found);

/// A message for the user: "no document '07TALLIN375' in the index (nearest: 07TALLINN375)".
std::string no_document(std::string_view typed, const FoundId& found);

}  // namespace dragoman
