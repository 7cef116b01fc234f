#include "searcher/index/index_places.h"

#include <cmath>
#include <set>
#include <system_error>

#include "analyzers/schema/index_files.h"
#include "analyzers/settings/collection_file.h"
#include "analyzers/text/error.h"
#include "searcher/index/remote_place.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

// Collections that name each other would never end.
constexpr int kMaxDepth = 8;
constexpr std::size_t kMaxIndexes = 1000;

class PlaceReader {
 public:
  void add(const std::string& option) {
    add(is_remote(option) ? fs::path(option) : index_folder(option), false, 0);
  }

  void add(const fs::path& path) { add(path, false, 0); }

  IndexPlaces places() {
    if (collections_ != 1 || others_ > 0) out_.dealt = false;
    return std::move(out_);
  }

 private:
  void add(const fs::path& path, bool may_be_closed, int depth) {
    if (is_remote(path.string())) {
      if (depth == 0) ++others_;
      return add_remote(path);
    }
    const fs::path file = is_index(path) ? fs::path() : collection_file(path);
    if (file.empty()) {
      if (depth == 0) ++others_;
      add_index(path, may_be_closed);
      return;
    }
    if (depth == kMaxDepth) throw UsageError(file.string() + " names collections without end");
    ++collections_;
    const Collection collection = read(file, depth);
    out_.dealt = collection.kind == CollectionKind::kShards;
    const bool is_closable = may_be_closed || collection.kind == CollectionKind::kCompartments;
    for (const fs::path& index : collection.indexes) add(index, is_closable, depth + 1);
  }

  // A file that was given for an index may be anything.
  static Collection read(const fs::path& file, int depth) {
    try {
      return read_collection(file);
    } catch (const UsageError& error) {
      if (depth > 0) throw;
      throw UsageError("no index at " + file.string() + ": " + error.what());
    }
  }

  static bool is_index(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path / "XAPIANDB", ignored);
  }

  void add_remote(const fs::path& place) {
    parse_remote_place(place.string());
    if (!known_.insert(place).second)
      throw UsageError("the index at " + place.string() + " is named twice");
    add_place({place, false, true});
  }

  void add_place(const IndexPlace& place) {
    if (out_.indexes.size() == kMaxIndexes)
      throw UsageError("more than " + std::to_string(kMaxIndexes) + " indexes");
    out_.indexes.push_back(place);
  }

  void add_index(const fs::path& folder, bool may_be_closed) {
    std::error_code ignored;
    const fs::path known = fs::weakly_canonical(folder, ignored);
    if (!known_.insert(ignored ? folder : known).second)
      throw UsageError("the index at " + folder.string() + " is named twice");
    add_place({folder, may_be_closed});
  }

  IndexPlaces out_;
  std::set<fs::path> known_;
  int collections_ = 0;
  int others_ = 0;
};

}  // namespace

std::string IndexPlaces::name() const {
  const std::string first = indexes.front().folder.string();
  return indexes.size() == 1 ? first
                             : first + " and " + std::to_string(indexes.size() - 1) + " more";
}

std::chrono::milliseconds patience_of(double seconds) {
  constexpr double kLeast = 0.01;
  constexpr double kMost = 3600;
  constexpr double kMilliseconds = 1000;
  if (!(seconds >= kLeast && seconds <= kMost))
    throw UsageError("--shard-timeout takes seconds, 0.01 to 3600");
  return std::chrono::milliseconds(std::llround(seconds * kMilliseconds));
}

IndexPlaces index_places(const std::vector<std::string>& options) {
  PlaceReader reader;
  if (options.empty()) reader.add(std::string());
  for (const std::string& option : options) reader.add(option);
  return reader.places();
}

IndexPlaces places_below(const fs::path& path) {
  PlaceReader reader;
  reader.add(path);
  return reader.places();
}

IndexPlaces index_places(const std::string& option) {
  return index_places(option.empty() ? std::vector<std::string>() : std::vector{option});
}

}  // namespace dragoman
