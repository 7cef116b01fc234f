#pragma once
// The files of a run: what the paths given on the command line hold.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace dragoman {

struct InputFile {
  std::filesystem::path path;  // as opened; "-" is standard input
  std::string name;         // the path below the folder given, '/'-separated; else the file's name;
                            // made UTF-8
  std::uint64_t bytes = 0;  // at the time of listing; 0 where unknown
};

/// The path, absolute and normal; standard input's "-" stays.
std::string absolute_path(const InputFile& file);

/// The same of a path given, without a slash at its end.
std::string absolute_path(const std::string& given);

using OnSkipped = std::function<void(const std::string& place, const std::string& reason)>;

/// Lists the files of the paths in a fixed order: as given, a folder's entries by name. Hidden
/// entries of a folder (names beginning with a dot) and the folder `except` are passed over. What
/// can't be read, or is neither file nor folder, goes to `on_skipped`. Links to files are followed,
/// links to folders only where given by name.
std::vector<InputFile> list_files(const std::vector<std::string>& paths,
                                  const std::filesystem::path& except, const OnSkipped& on_skipped);

/// Of these files those that are at or below `parts`, absolute paths. What isn't there any more is
/// passed over.
std::vector<InputFile> list_parts(const std::vector<std::string>& paths,
                                  const std::set<std::string>& parts,
                                  const std::filesystem::path& except, const OnSkipped& on_skipped);

}  // namespace dragoman
