#include "indexer/store/part_tree.h"

#include <xapian.h>

#include <string>

namespace dragoman {

namespace fs = std::filesystem;

DocumentRange used_numbers(const Xapian::Database& database) {
  const Xapian::docid last = database.get_lastdocid();
  if (database.get_doccount() == last) return {1, last};
  DocumentRange used;
  const auto end = database.postlist_end("");
  for (auto at = database.postlist_begin(""); at != end; ++at) {
    if (used.last == 0) used.first = *at;
    used.last = *at;
  }
  return used;
}

void join_databases(const std::vector<fs::path>& databases, const fs::path& joined) {
  Xapian::Database all;
  for (const fs::path& database : databases) all.add_database(Xapian::Database(database.string()));
  all.compact(joined.string(), Xapian::Compactor::FULL);
}

PartTree::PartTree(fs::path folder) : folder_(std::move(folder)) {}

void PartTree::add(std::uint64_t number, const fs::path& part) {
  add(0, number, part);
}

void PartTree::add(unsigned level, std::uint64_t number, const fs::path& part) {
  const GroupKey key{level, number / kGroup};
  Group whole;
  {
    const std::lock_guard lock(mutex_);
    Group& group = groups_[key];
    group.parts.emplace(number, part);
    if (group.parts.size() < kGroup) return;
    whole = std::move(group);
    groups_.erase(key);
  }
  add(level + 1, key.second, join(key, whole));
}

// Returns one database of several; a single one, or none, as it is.
fs::path PartTree::join(GroupKey key, const Group& group) const {
  std::vector<fs::path> databases;
  for (const auto& [number, part] : group.parts) {
    if (!part.empty()) databases.push_back(part);
  }
  if (databases.size() < 2) return databases.empty() ? fs::path() : databases.front();
  fs::path joined =
      folder_ / ("joined-" + std::to_string(key.first) + '-' + std::to_string(key.second));
  join_databases(databases, joined);
  std::error_code ignored;  // the folder's removal takes the rest
  for (const fs::path& database : databases) fs::remove_all(database, ignored);
  return joined;
}

// Higher levels hold earlier documents: parts that aren't joined yet came last.
std::vector<fs::path> PartTree::parts() const {
  const std::lock_guard lock(mutex_);
  std::vector<fs::path> all;
  for (auto group = groups_.rbegin(); group != groups_.rend(); ++group) {
    for (const auto& [number, part] : group->second.parts) {
      if (!part.empty()) all.push_back(part);
    }
  }
  return all;
}

}  // namespace dragoman
