#pragma once
// Notes of a run, of which thousands may be alike: the first of each kind are said, the others
// counted.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace dragoman {

/// Not thread-safe.
class RepeatedNotes {
 public:
  /// How many of a kind are said.
  static constexpr std::uint64_t kMostSaid = 5;

  /// Whether to say it. Notes that differ only in what they quote are of a kind.
  bool is_to_be_said(const std::string& note);

  /// What to say at the end of the run, a sentence for each kind of which not all were said.
  std::vector<std::string> rest() const;

 private:
  struct Kind {
    std::string first;
    std::uint64_t count = 0;
  };
  std::map<std::string, Kind> kinds_;
};

}  // namespace dragoman
