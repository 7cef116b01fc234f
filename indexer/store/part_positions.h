#pragma once
// The positions of a part's documents, until the parts are joined: a file beside its database.
//
//   gen-N.tmp/part-I.positions
//
// For each document in their order: u32 the number of bytes, those of named_positions.h.

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "indexer/files/synced_files.h"

namespace dragoman {

/// Where they lie.
std::filesystem::path part_positions_path(const std::filesystem::path& part);

/// Throws std::filesystem::filesystem_error. Not thread-safe.
class PartPositionWriter {
 public:
  explicit PartPositionWriter(const std::filesystem::path& part);

  /// Of the next document.
  void add(std::string_view positions);

  /// Hands everything to the system.
  void finish() { file_.flush(); }

 private:
  OutputFile file_;
};

/// Calls `visit` for each document of the part. Throws std::filesystem::filesystem_error, and
/// WorldError where the file isn't as it was written.
void for_each_positions(const std::filesystem::path& part,
                        const std::function<void(std::string_view)>& visit);

}  // namespace dragoman
