#pragma once
// An index that several threads search.

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace dragoman {

class Snapshot;

/// Holds what was read once of an index for all threads that search it, each with its own Searcher
/// (searcher.h). Reads nothing itself: the first Searcher opens the index. Thread-safe.
class SharedIndex {
 public:
  /// The folder that dragoman-index made.
  explicit SharedIndex(std::filesystem::path folder) : folder_(std::move(folder)) {}

  const std::filesystem::path& folder() const { return folder_; }

  /// For Searcher: the snapshot of the state of the index with this name (snapshot.h), `make`
  /// called where no thread has made it yet. A state that no Searcher has open any more, and that
  /// isn't the last one asked for, is forgotten. Throws what `make` does.
  std::shared_ptr<Snapshot> snapshot(const std::string& state,
                                     const std::function<std::shared_ptr<Snapshot>()>& make);

 private:
  std::filesystem::path folder_;
  std::mutex mutex_;
  std::string state_;
  std::shared_ptr<Snapshot> newest_;
};

}  // namespace dragoman
