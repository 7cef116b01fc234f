#pragma once
// The next generation of an index (index_files.h), made beside the one in force. It comes into
// force once it is complete and on disk, and nothing of it is left where that fails.
//
//   DIR/gen-N.tmp/   where generation N is being made. The next writer removes what a killed run
//                    left
//
// Call these only while holding the writer's lock on the generation in force.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "indexer/files/file_access.h"
#include "indexer/store/last_resort.h"

namespace dragoman {

/// Whether a name in an index folder belongs to a generation, complete or not, or to a pointer.
bool is_index_entry(const std::string& name);

/// Removes all generations and pointers but those in force: killed runs left them.
void remove_leftovers(const std::filesystem::path& folder);

/// The size of a database's files.
std::uint64_t database_bytes(const std::filesystem::path& database);

class NextGeneration {
 public:
  /// Makes the folder to work in, which no other user may enter. Throws WorldError.
  explicit NextGeneration(const std::filesystem::path& folder);

  /// Removes that folder with all that is in it.
  ~NextGeneration();
  NextGeneration(const NextGeneration&) = delete;
  NextGeneration& operator=(const NextGeneration&) = delete;

  const std::filesystem::path& workshop() const { return workshop_; }

  /// Puts a database that lies in the workshop in force: gives it checksums and the modes and owners
  /// of the generation before, syncs its files, moves it to its place, replaces the pointer; then
  /// removes the generation before. Throws WorldError; then the old one is still in force, unless
  /// the message says otherwise.
  void publish(const std::filesystem::path& database);

 private:
  std::filesystem::path folder_;
  std::string name_;
  std::filesystem::path workshop_;
  std::optional<GenerationAccess> access_;  // of the generation in force
  RemovedAtEnd removed_{workshop_};
};

}  // namespace dragoman
