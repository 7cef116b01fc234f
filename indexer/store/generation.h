#pragma once
// A generation of an index (index_files.h) made aside: nothing of it is in force before it is whole
// and on disk, and nothing of it is left where that doesn't come about.
//
//   DIR/gen-N.tmp/   where generation N is being made; removed by the next writer where a run was
//                    killed
//
// Only who holds the writer's lock on the generation in force may use these.

#include <cstdint>
#include <filesystem>
#include <string>

#include "indexer/store/last_resort.h"

namespace dragoman {

/// Whether a name in an index folder is that of a generation, made or in the making, or of a
/// pointer.
bool is_index_entry(const std::string& name);

/// Removes what killed runs left: all generations but the one in force.
void remove_leftovers(const std::filesystem::path& folder);

/// The size of a database's files.
std::uint64_t database_bytes(const std::filesystem::path& database);

class NextGeneration {
 public:
  /// Makes the folder to work in. Throws WorldError.
  explicit NextGeneration(const std::filesystem::path& folder);

  /// Removes that folder with all that is in it.
  ~NextGeneration();
  NextGeneration(const NextGeneration&) = delete;
  NextGeneration& operator=(const NextGeneration&) = delete;

  const std::filesystem::path& workshop() const { return workshop_; }

  /// Puts a database that lies in the workshop in force: gives it checksums, syncs its files, moves
  /// it to its place, replaces the pointer; then removes the generation before. Throws WorldError;
  /// then the old one is still in force, unless it says otherwise.
  void publish(const std::filesystem::path& database);

 private:
  std::filesystem::path folder_;
  std::string name_;
  std::filesystem::path workshop_;
  RemovedAtEnd removed_{workshop_};
};

}  // namespace dragoman
