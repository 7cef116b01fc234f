#pragma once
// A file that ends with the hash of all its bytes.

#include <xxhash.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "indexer/files/synced_files.h"

namespace dragoman {

/// Throws std::filesystem::filesystem_error. Not thread-safe.
class SummedFile {
 public:
  /// Makes the file, or empties it.
  explicit SummedFile(const std::filesystem::path& path);

  std::uint64_t size() const { return size_; }

  void append(std::string_view bytes);

  /// Appends the XXH3-128 of all bytes, and returns it.
  std::string finish();

 private:
  OutputFile file_;
  std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state_;
  std::uint64_t size_ = 0;
};

}  // namespace dragoman
