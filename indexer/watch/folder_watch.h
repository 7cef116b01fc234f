#pragma once
// What happens in folders, from Linux's inotify (inotify(7)). Changes on other machines to a file
// system they share aren't told; neither is what becomes of a link's target elsewhere.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

struct inotify_event;

namespace dragoman {

/// How long changes are gathered.
struct Pace {
  std::chrono::milliseconds quiet{300};     // so long nothing has happened
  std::chrono::milliseconds longest{3000};  // from the first
  std::chrono::milliseconds patience{std::chrono::milliseconds::max()};  // for the first
};

struct Changes {
  /// Files that were written and closed, came or went, by move too, and folders that came or went
  /// with all there is in them; absolute. Which of these, their being there tells.
  std::set<std::string> paths;
  bool lost = false;  // there was more than the system could tell: anything may have changed
};

/// Watches the paths, and all folders below them that list_files() would enter, from the
/// constructor on; folders that come are watched as they come. A path is watched from the folder
/// above it as well, so that a file may be replaced by another, and either may go and come again.
///
/// All but the destructor throw WorldError where the system allows no more watches. Not
/// thread-safe.
class FolderWatch {
 public:
  /// Throws UsageError for a path in the folder `except`, WorldError for one that is neither a file
  /// nor a folder.
  FolderWatch(const std::vector<std::string>& paths, const std::filesystem::path& except);
  ~FolderWatch();
  FolderWatch(const FolderWatch&) = delete;
  FolderWatch& operator=(const FolderWatch&) = delete;

  /// The changes since the last call; waits for the first, and then until it is quiet. Without
  /// changes where a signal interrupts (interruption.h), and where patience ends.
  Changes wait(const Pace& pace = {});

  /// Whether the file was made but not closed yet, as far as it is known. An absolute path.
  bool is_being_written(const std::string& path) const { return being_written_.count(path) > 0; }

  /// How many folders are watched at and below the paths.
  std::size_t folders() const { return watches_.size(); }

  /// How many of the paths aren't folders now.
  std::size_t files() const;

 private:
  void begin();
  void watch_root(const std::string& root);
  int add_watch(const std::string& folder);
  void add_folder(const std::string& folder);
  void remove_folder(const std::string& folder);
  void remove_watch(const std::string& folder, int watch);
  bool is_except(const std::string& folder) const;

  bool take_events(Changes& changes);
  bool take(const inotify_event& event, Changes& changes);
  std::vector<std::string> paths_of(const inotify_event& event) const;
  bool take(std::uint32_t what, const std::string& path);
  bool take_folder(std::uint32_t what, const std::string& path);
  bool take_file(std::uint32_t what, const std::string& path);

  std::set<std::string> roots_;  // absolute
  std::string except_;           // canonical
  int inotify_ = -1;
  std::map<std::string, int> watches_;            // of folders at and below the roots
  std::map<int, std::set<std::string>> folders_;  // the same by watch; several names may be one
  std::map<int, std::set<std::string>> above_;    // roots, by the watch of the folder above
  std::set<std::string> being_written_;
};

}  // namespace dragoman
