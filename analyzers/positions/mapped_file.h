#pragma once
// A file read through a mapping.

#include <filesystem>
#include <string_view>

namespace dragoman {

/// The file may be removed meanwhile, but not cut short. Safe to read from several threads.
class MappedFile {
 public:
  /// Of no bytes where there is no such file, or it can't be mapped.
  explicit MappedFile(const std::filesystem::path& path);

  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  std::string_view bytes() const { return bytes_; }

 private:
  std::string_view bytes_;
};

}  // namespace dragoman
