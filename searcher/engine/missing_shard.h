#pragma once
// Indexes on other machines that a search went on without.

#include <string>
#include <vector>

namespace dragoman {

struct MissingShard {
  std::string place;   // "tcp://host:7000"
  std::string reason;  // for people

  friend bool operator==(const MissingShard&, const MissingShard&) = default;
};

/// "partial answer, without the index at tcp://host:7000 (connection refused)"
std::string note_on(const MissingShard& missing);

/// "tcp://a:7000 (...), tcp://b:7000 (...)"
std::string list_of(const std::vector<MissingShard>& missing);

}  // namespace dragoman
