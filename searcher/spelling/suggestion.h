#pragma once
// A spelling to ask for instead of a word of the query. Plain value.

#include <cstdint>
#include <string>

namespace dragoman {

struct Suggestion {
  std::string word;  // as typed
  std::string suggestion;
  std::uint64_t documents = 0;  // that have the suggestion, or another form of it

  friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

}  // namespace dragoman
