#pragma once
// What stands in a released text for words that were withheld: runs of X, black bars, and notes in
// brackets such as "[less than 1 line not declassified]". Pure functions; linear time; any bytes
// are safe.

#include <cstddef>
#include <string_view>
#include <vector>

namespace dragoman {

/// Bytes into the text, the end exclusive.
struct Redaction {
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const Redaction&, const Redaction&) = default;
};

/// In their order. Runs with nothing but blanks and signs between them are one.
std::vector<Redaction> find_redactions(std::string_view text);

}  // namespace dragoman
