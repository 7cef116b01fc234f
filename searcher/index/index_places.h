#pragma once
// Which indexes a search opens.

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace dragoman {

struct IndexPlace {
  std::filesystem::path folder;
  bool may_be_closed = false;  // passed over where the system doesn't let this process read it
  bool is_remote = false;      // `folder` is "tcp://..." or "ssh://..." (remote_place.h)
};

struct IndexPlaces {
  std::vector<IndexPlace> indexes;  // never empty; in this order their documents stand among equals
  bool dealt = false;               // one index that was split: its merged numbers are its order
  std::chrono::milliseconds patience{10'000};  // for an answer of an index on another machine
  bool requires_all = false;  // an index that isn't reached is an error, not a partial answer

  /// As messages name them: "/srv/frus and 3 more".
  std::string name() const;
};

/// What --shard-timeout means, in seconds. Throws UsageError for less than a hundredth and more
/// than an hour.
std::chrono::milliseconds patience_of(double seconds);

/// The indexes that the values of --index mean, none for the usual one (index_folder()). Each is a
/// folder, a name of the configuration file, or the file of a collection (collection_file.h), which
/// may name others. Throws UsageError for an index that is named twice, as parse_remote_place()
/// does for one on another machine, and as index_folder() and read_collection() do.
IndexPlaces index_places(const std::vector<std::string>& options);

/// The same for one value.
IndexPlaces index_places(const std::string& option);

/// The indexes of a folder, or of a collection's file, whatever names the configuration gives.
IndexPlaces places_below(const std::filesystem::path& path);

}  // namespace dragoman
