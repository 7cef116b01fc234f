#pragma once
// Notes of a run. Thousands may be alike: the first of each kind are printed, the others counted.

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace dragoman {

/// Not thread-safe.
class RepeatedNotes {
 public:
  /// How many of a kind are printed.
  static constexpr std::uint64_t kMaxPrinted = 5;

  /// Whether to print the note. Notes of one kind differ only in what they quote.
  bool should_print(const std::string& note);

  /// What to print at the end of the run: a sentence for each kind with notes that weren't printed.
  std::vector<std::string> rest() const;

 private:
  struct Kind {
    std::string first;
    std::uint64_t count = 0;
  };
  std::map<std::string, Kind> kinds_;
};

}  // namespace dragoman
