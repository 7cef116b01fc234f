#pragma once
// Part databases of consecutive documents, joined into larger ones as they arrive. So there are
// never many of them (joining takes five open files for each), and little is left for the end.

#include <xapian.h>
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace dragoman {

/// Numbers of documents. There is none where the last is 0.
struct DocumentRange {
  Xapian::docid first = 1;
  Xapian::docid last = 0;
};

/// The least and the greatest that a database uses. Throws Xapian::Error.
DocumentRange used_numbers(const Xapian::Database& database);

/// Joins databases into a new one, the documents in the order given: Xapian's compaction. Each keeps
/// the distances between its used_numbers(); its first document follows the last of the one before.
/// Throws Xapian::Error.
void join_databases(const std::vector<std::filesystem::path>& databases,
                    const std::filesystem::path& joined);

/// Takes parts from any thread in any order; which of them are joined depends on their numbers.
class PartTree {
 public:
  /// How many databases of a level make one of the next.
  static constexpr std::uint64_t kGroup = 48;

  /// Makes joined parts below `folder`.
  explicit PartTree(std::filesystem::path folder);

  /// Takes the part of that number, counted from 0 without gaps; an empty path for one without
  /// documents.
  /// The part that completes a group joins it, in the calling thread. Throws Xapian::Error.
  void add(std::uint64_t number, const std::filesystem::path& part);

  /// All parts, in the order of their documents.
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
