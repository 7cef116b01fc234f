#pragma once
// Changes in folders, as Linux's inotify reports them (inotify(7)). It doesn't report changes that
// another machine makes to a shared file system, nor changes to the target of a link elsewhere.

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

/// How long to collect changes before they are returned.
struct Pace {
  std::chrono::milliseconds quiet{300};                                  // without any change
  std::chrono::milliseconds longest{3000};                               // since the first change
  std::chrono::milliseconds patience{std::chrono::milliseconds::max()};  // waiting for the first
};

struct Changes {
  /// Absolute paths of files that were written and closed, created, moved or removed, and of folders
  /// that were created, moved or removed with all their content. Whether the path exists now shows
  /// which of these happened.
  std::set<std::string> paths;
  bool lost = false;  // the system dropped events: anything may have changed
};

/// Watches the paths, and all folders below them that list_files() would enter, from the
/// constructor on, and new folders as they are created. The folder above each path is watched too,
/// so that the path may be replaced, or removed and created again.
///
/// All functions but the destructor throw WorldError where the system allows no more watches. Not
/// thread-safe.
class FolderWatch {
 public:
  /// Throws UsageError for a path in the folder `except`, WorldError for one that is neither a file
  /// nor a folder.
  FolderWatch(const std::vector<std::string>& paths, const std::filesystem::path& except);
  ~FolderWatch();
  FolderWatch(const FolderWatch&) = delete;
  FolderWatch& operator=(const FolderWatch&) = delete;

  /// Returns the changes since the last call. Waits for the first one, then until it is quiet.
  /// Returns none where a signal interrupts the wait (interruption.h) or patience ends.
  Changes wait(const Pace& pace = {});

  /// Whether a file was seen to be created and not yet closed. Takes an absolute path.
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
  std::map<std::string, int> watches_;            // by folder, at and below the roots
  std::map<int, std::set<std::string>> folders_;  // by watch; a folder may have several names
  std::map<int, std::set<std::string>> above_;    // roots, by the watch of the folder above them
  std::set<std::string> being_written_;
};

}  // namespace dragoman
