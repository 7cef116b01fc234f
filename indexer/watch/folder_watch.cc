#include "indexer/watch/folder_watch.h"

#include <poll.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

#include "analyzers/text/error.h"
#include "indexer/readers/source/input_file.h"
#include "indexer/run/interruption.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

using Clock = std::chrono::steady_clock;

constexpr std::uint32_t kCame = IN_CREATE | IN_MOVED_TO;
constexpr std::uint32_t kWent = IN_DELETE | IN_MOVED_FROM;
// The same for every folder: inotify has one watch for a folder, whatever it is watched for.
constexpr std::uint32_t kWatched = kCame | kWent | IN_CLOSE_WRITE | IN_ONLYDIR;

[[noreturn]] void throw_limit(const std::string& setting, const std::string& folder) {
  throw WorldError("can't watch " + folder + ": this system allows no more watches (raise " +
                   setting + ", as root: sysctl " + setting + "=1000000)");
}

// Whether the path is another name of an existing file: no write follows its creation.
bool is_link(const std::string& path) {
  struct stat status {};
  return lstat(path.c_str(), &status) == 0 && (S_ISLNK(status.st_mode) || status.st_nlink > 1);
}

bool lies_in(const std::string& path, const std::string& folder) {
  return path == folder || path.starts_with((fs::path(folder) / "").string());
}

std::string below(const std::string& folder, const std::string& name) {
  return (fs::path(folder) / name).string();
}

void check_watchable(const std::string& given) {
  std::error_code error;
  const fs::file_status status = fs::status(given, error);
  if (fs::is_regular_file(status) || fs::is_directory(status)) return;
  const std::string reason = fs::exists(status) ? "only files and folders can be"
                             : status.type() == fs::file_type::not_found ? "no such file or folder"
                                                                         : error.message();
  throw WorldError("can't watch " + given + ": " + reason);
}

// Waits until then. False where nothing could be read by then, or a signal came.
bool is_readable_by(int descriptor, std::optional<Clock::time_point> until,
                    const sigset_t& signals) {
  pollfd polled{descriptor, POLLIN, 0};
  timespec timeout{};
  if (until) {
    const auto left = std::max(*until - Clock::now(), Clock::duration::zero());
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
    timeout = {seconds.count(), std::chrono::nanoseconds(left - seconds).count()};
  }
  return ppoll(&polled, 1, until ? &timeout : nullptr, &signals) > 0;
}

}  // namespace

FolderWatch::FolderWatch(const std::vector<std::string>& paths, const fs::path& except) {
  except_ = fs::weakly_canonical(except).string();
  for (const std::string& path : paths) {
    check_watchable(path);
    if (lies_in(fs::canonical(path).string(), except_)) {
      throw UsageError("can't watch " + path + ": it is in the index");
    }
    roots_.insert(absolute_path(path));
  }
  begin();
}

FolderWatch::~FolderWatch() {
  ::close(inotify_);
}

std::size_t FolderWatch::files() const {
  return static_cast<std::size_t>(std::count_if(
      roots_.begin(), roots_.end(), [this](const auto& root) { return !watches_.contains(root); }));
}

Changes FolderWatch::wait(const Pace& pace) {
  const SignalsBlocked blocked;  // except during the wait, so that none comes unseen before it
  Changes changes;
  std::optional<Clock::time_point> until;
  if (pace.patience != pace.patience.max()) until = Clock::now() + pace.patience;
  std::optional<Clock::time_point> latest;
  while (interruption() == 0 && is_readable_by(inotify_, until, blocked.before())) {
    if (!take_events(changes)) continue;
    const auto now = Clock::now();
    if (!latest) latest = now + pace.longest;
    until = std::min(*latest, now + pace.quiet);
  }
  return interruption() == 0 ? changes : Changes();
}

// Also called after lost events: a watched folder may have moved by then.
void FolderWatch::begin() {
  if (inotify_ >= 0) ::close(inotify_);
  watches_.clear();
  folders_.clear();
  above_.clear();
  being_written_.clear();
  inotify_ = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (inotify_ < 0) throw_limit("fs.inotify.max_user_instances", *roots_.begin());
  for (const std::string& root : roots_) watch_root(root);
}

void FolderWatch::watch_root(const std::string& root) {
  const int above = add_watch(fs::path(root).parent_path().string());
  if (above >= 0) above_[above].insert(root);
  std::error_code ignored;
  if (fs::is_directory(root, ignored)) add_folder(root);
}

// Negative where the folder is already gone, or can't be entered.
int FolderWatch::add_watch(const std::string& folder) {
  const int watch = inotify_add_watch(inotify_, folder.c_str(), kWatched);
  if (watch < 0 && (errno == ENOSPC || errno == ENOMEM)) {
    throw_limit("fs.inotify.max_user_watches", folder);
  }
  return watch;
}

// Watches the folder before listing it, so that nothing created meanwhile is missed.
void FolderWatch::add_folder(const std::string& folder) {
  if (is_except(folder)) return;
  const int watch = add_watch(folder);
  if (watch < 0) return;
  const auto [known, is_new] = watches_.emplace(folder, watch);
  if (!is_new && known->second != watch) {
    remove_watch(folder, known->second);
    known->second = watch;
  }
  folders_[watch].insert(folder);
  std::error_code error;
  for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    std::error_code ignored;
    const bool is_hidden = entry->path().filename().string().starts_with('.');
    if (!is_hidden && fs::is_directory(entry->symlink_status(ignored))) {
      add_folder(entry->path().string());
    }
  }
}

void FolderWatch::remove_folder(const std::string& folder) {
  for (auto at = watches_.lower_bound(folder);
       at != watches_.end() && at->first.starts_with(folder);) {
    if (!lies_in(at->first, folder)) {
      ++at;
      continue;
    }
    remove_watch(at->first, at->second);
    at = watches_.erase(at);
  }
  std::erase_if(being_written_, [&](const std::string& path) { return lies_in(path, folder); });
}

void FolderWatch::remove_watch(const std::string& folder, int watch) {
  const auto names = folders_.find(watch);
  if (names == folders_.end()) return;
  names->second.erase(folder);
  if (!names->second.empty()) return;
  folders_.erase(names);
  if (!above_.contains(watch)) inotify_rm_watch(inotify_, watch);
}

bool FolderWatch::is_except(const std::string& folder) const {
  std::error_code ignored;
  return fs::weakly_canonical(folder, ignored) == except_;
}

// Returns whether any of the events matters.
bool FolderWatch::take_events(Changes& changes) {
  alignas(inotify_event) std::array<char, 65536> buffer{};
  bool matters = false;
  const ssize_t count = ::read(inotify_, buffer.data(), buffer.size());
  for (ssize_t at = 0; at < count;) {
    const auto& event = *reinterpret_cast<const inotify_event*>(buffer.data() + at);
    at += static_cast<ssize_t>(sizeof event) + event.len;
    if ((event.mask & IN_Q_OVERFLOW) != 0) {
      begin();
      changes.lost = true;
      return true;
    }
    if (take(event, changes)) matters = true;
  }
  return matters;
}

bool FolderWatch::take(const inotify_event& event, Changes& changes) {
  if ((event.mask & IN_IGNORED) != 0) above_.erase(event.wd);
  bool matters = false;
  for (const std::string& path : paths_of(event)) {
    if (!take(event.mask, path)) continue;
    changes.paths.insert(path);
    matters = true;
  }
  return matters;
}

std::vector<std::string> FolderWatch::paths_of(const inotify_event& event) const {
  std::set<std::string> paths;
  const std::string name = event.len == 0 ? "" : event.name;
  if (const auto above = above_.find(event.wd); above != above_.end()) {
    for (const std::string& root : above->second) {
      if (fs::path(root).filename() == name) paths.insert(root);
    }
  }
  const auto folders = folders_.find(event.wd);
  if (folders != folders_.end() && !name.empty() && name.front() != '.') {
    for (const std::string& folder : folders->second) paths.insert(below(folder, name));
  }
  return {paths.begin(), paths.end()};
}

bool FolderWatch::take(std::uint32_t what, const std::string& path) {
  std::error_code ignored;
  const bool is_linked_root = roots_.contains(path) && fs::is_directory(path, ignored);
  const bool is_folder = (what & IN_ISDIR) != 0 || watches_.contains(path) || is_linked_root;
  return is_folder ? take_folder(what, path) : take_file(what, path);
}

bool FolderWatch::take_folder(std::uint32_t what, const std::string& path) {
  if (is_except(path)) return false;
  if ((what & kWent) != 0) remove_folder(path);
  if ((what & kCame) != 0) add_folder(path);
  return true;
}

bool FolderWatch::take_file(std::uint32_t what, const std::string& path) {
  if ((what & IN_CREATE) != 0 && !is_link(path)) {
    being_written_.insert(path);
    return false;
  }
  being_written_.erase(path);
  return true;
}

}  // namespace dragoman
