#pragma once
// Part databases of consecutive documents, joined into larger ones as they come, so that there are
// never many of them (each takes five open files to join) and little is left to do at the end.

#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace dragoman {

/// Joins databases into a new one, the documents in the order given: Xapian's compaction. Throws
/// Xapian::Error.
void join_databases(const std::vector<std::filesystem::path>& databases,
                    const std::filesystem::path& joined);

/// Parts may come from any thread in any order; which are joined depends on their numbers alone.
class PartTree {
 public:
  /// So many databases of a level make one of the next.
  static constexpr std::uint64_t kGroup = 48;

  /// Joined parts are made below `folder`.
  explicit PartTree(std::filesystem::path folder);

  /// Takes the part of that number, from 0 without gaps; an empty path where it has no documents.
  /// The part that completes a group joins it, in the calling thread. Throws Xapian::Error.
  void add(std::uint64_t number, const std::filesystem::path& part);

  /// All there are, in the order of their documents.
  std::vector<std::filesystem::path> parts() const;

 private:
  struct Group {
    std::map<std::uint64_t, std::filesystem::path> parts;  // by number
  };
  using GroupKey = std::pair<unsigned, std::uint64_t>;  // level, number

  void add(unsigned level, std::uint64_t number, const std::filesystem::path& part);
  std::filesystem::path join(GroupKey key, const Group& group) const;

  std::filesystem::path folder_;
  std::map<GroupKey, Group> groups_;
  mutable std::mutex mutex_;
};

}  // namespace dragoman
