#pragma once
// An index, or several searched as one, that several threads search.

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "searcher/engine/missing_shard.h"
#include "searcher/index/index_places.h"

namespace dragoman {

class Snapshot;

/// Holds what was read once of an index for all threads that search it, each with its own Searcher
/// (searcher.h). Reads nothing itself: the first Searcher opens the index. Thread-safe.
class SharedIndex {
 public:
  /// The folder that dragoman-index made; also the file of a collection, as --index takes it.
  explicit SharedIndex(const std::filesystem::path& folder) : SharedIndex(places_below(folder)) {}
  explicit SharedIndex(IndexPlaces places) : places_(std::move(places)) {}

  const IndexPlaces& places() const { return places_; }

  /// For Searcher: the snapshot of the state of the index with this name (snapshot.h), `make`
  /// called where no thread has made it yet. A state that no Searcher has open any more, and that
  /// isn't the last one asked for, is forgotten. Throws what `make` does.
  std::shared_ptr<Snapshot> snapshot(const std::string& state,
                                     const std::function<std::shared_ptr<Snapshot>()>& make);

  /// That an index on another machine wasn't reached, and needn't be tried again for that long: so
  /// that not every search waits for it.
  void note_down(const std::string& place, const std::string& reason,
                 std::chrono::milliseconds pause);

  /// What any search went on without, the last reason of each.
  std::vector<MissingShard> were_missing();

  void note_missing(const MissingShard& shard);

  /// Why it needn't be tried now; absent where it is to be tried.
  std::optional<std::string> down(const std::string& place);

 private:
  struct Down {
    std::string reason;
    std::chrono::steady_clock::time_point until;
  };

  IndexPlaces places_;
  std::mutex mutex_;  // guards the members below
  std::string state_;
  std::shared_ptr<Snapshot> newest_;
  std::map<std::string, Down> down_;
  std::map<std::string, std::string> were_missing_;  // the reason by place
};

}  // namespace dragoman
