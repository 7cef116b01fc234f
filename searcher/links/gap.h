#pragma once
// Telegrams that documents cite and the index doesn't have: what to ask for. Plain values.

#include <cstdint>
#include <string>
#include <vector>

namespace dragoman {

/// One such telegram.
struct Gap {
  std::string id;    // "08STATE12345"
  std::string post;  // as references spell it, "STATE"
  int year = 0;
  int number = 0;
  std::uint64_t documents = 0;  // that cite it
  std::uint64_t in_text = 0;    // of them those that do so in running text alone
  std::string first;  // the dates of the first and the last of them, "2008-04-17"; "" where
  std::string last;   // none is known
  std::vector<std::string> ids;  // of them, the oldest first, at most kMaxCiting
};

inline constexpr std::size_t kMaxCiting = 100;

struct GapReport {
  std::string query;            // whose documents were looked at, as it was read
  std::uint64_t documents = 0;  // looked at
  std::uint64_t total = 0;      // telegrams missing
  std::vector<Gap> gaps;        // the most cited first, equal ones by id; as many as were asked for
  std::vector<std::string> notes;
  std::string fingerprint;  // of the index
};

}  // namespace dragoman
