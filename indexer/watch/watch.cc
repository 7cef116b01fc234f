#include "indexer/watch/watch.h"

#include <poll.h>

#include <array>
#include <chrono>
#include <ctime>
#include <iostream>
#include <optional>
#include <utility>

#include "analyzers/schema/index_files.h"
#include "analyzers/text/display.h"
#include "indexer/readers/source/input_file.h"
#include "indexer/run/interruption.h"
#include "indexer/store/index_layout.h"
#include "indexer/store/open_to_write.h"
#include "indexer/watch/folder_watch.h"

namespace dragoman {
namespace {

constexpr std::chrono::milliseconds kBetweenAttempts{200};  // to take the lock

void say_line(const std::string& text) {
  std::cerr << printable(text) + '\n' << std::flush;
}

std::string time_of_day() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  std::array<char, 16> text{};
  std::strftime(text.data(), text.size(), "%H:%M:%S", &local);
  return text.data();
}

std::string counted(std::size_t count, const std::string& word) {
  return std::to_string(count) + ' ' + word + (count == 1 ? "" : "s");
}

std::string commit_line(const RunCounts& counts) {
  return time_of_day() + ' ' + std::to_string(counts.added) + " added, " +
         std::to_string(counts.replaced) + " replaced, " + std::to_string(counts.removed) +
         " removed; " + counted(counts.documents, "document");
}

std::string watch_line(const FolderWatch& folders) {
  std::string what;
  if (folders.folders() > 0) what = counted(folders.folders(), "folder");
  if (folders.files() > 0) what += (what.empty() ? "" : " and ") + counted(folders.files(), "file");
  return "dragoman-index: watching " + what;
}

// Drops what only the first run does.
RunOptions options_of_later_runs(RunOptions options) {
  options.deleted.clear();
  options.optimize = false;
  options.quiet = true;
  return options;
}

class Watcher {
 public:
  explicit Watcher(const RunOptions& options)
      : options_(options),
        later_options_(options_of_later_runs(options)),
        index_(index_folder(options.index)),
        folders_(options.paths, index_) {}

  int operator()(const std::function<void(const RunCounts&)>& on_current) {
    const auto counts = run(options_, all_changed());
    if (!counts) return 0;
    on_current(*counts);
    if (counts->interrupted) return exit_code(*counts);
    say_line(watch_line(folders_));
    while (interruption() == 0) {
      const Changes changes = folders_.wait();
      if (changes.lost || !changes.paths.empty()) keep_up(changes);
    }
    return 0;
  }

 private:
  ChangedPaths changed(std::set<std::string> paths) {
    return {std::move(paths), false,
            [this](const std::string& path) { return folders_.is_being_written(path); },
            other_places_};
  }

  ChangedPaths all_changed() {
    ChangedPaths all = changed({});
    for (const std::string& path : options_.paths) all.paths.insert(absolute_path(path));
    all.are_all = true;
    return all;
  }

  // Makes an index anew that somebody removed.
  void keep_up(const Changes& changes) {
    const bool are_all = changes.lost || !is_whole(find_layout(index_, options_.layout_of_index));
    if (changes.lost) say_line("dragoman-index: too much changed at once; looking at everything");
    const auto counts = run(later_options_, are_all ? all_changed() : changed(changes.paths));
    if (!counts || counts->added + counts->replaced + counts->removed == 0) return;
    if (!options_.quiet) say_line(commit_line(*counts));
  }

  // Absent where a signal ends the wait for another writer.
  std::optional<RunCounts> run(const RunOptions& options, const ChangedPaths& paths) {
    bool has_printed = false;
    while (interruption() == 0) {
      try {
        return run_indexer(options, paths);
      } catch (const IndexLockedError&) {
        if (!std::exchange(has_printed, true)) {
          say_line("dragoman-index: the index at " + index_.string() +
                   " is being written by another process; waiting for it to end");
        }
        pause();
      }
    }
    return std::nullopt;
  }

  static void pause() {
    const SignalsBlocked blocked;
    const timespec time{0, std::chrono::nanoseconds(kBetweenAttempts).count()};
    if (interruption() == 0) ppoll(nullptr, 0, &time, &blocked.before());
  }

  const RunOptions& options_;
  RunOptions later_options_;
  std::filesystem::path index_;
  FolderWatch folders_;
  OtherPlaces other_places_;
};

}  // namespace

int watch(const RunOptions& options, const std::function<void(const RunCounts&)>& on_current) {
  catch_signals();
  return Watcher(options)(on_current);
}

}  // namespace dragoman
