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

/// What to do with symbolic links inside a folder. One that is given by name is always followed.
enum class Links { kPassOver, kFollow };

/// Lists the files of the paths in a fixed order: as given, a folder's entries by name. Hidden
/// entries of a folder (names beginning with a dot), links to folders and the folder `except` are
/// passed over. What can't be read goes to `on_skipped`: links to files, pipes, sockets and devices
/// inside a folder, and files that may not be opened. A pipe given by name is listed, since
/// somebody means to write to it. A followed link that leads to a folder above itself is passed
/// over.
std::vector<InputFile> list_files(const std::vector<std::string>& paths,
                                  const std::filesystem::path& except, const OnSkipped& on_skipped,
                                  Links links = Links::kPassOver);

/// Lists those of these files that are at or below `parts`, absolute paths. Parts that are gone are
/// passed over.
std::vector<InputFile> list_parts(const std::vector<std::string>& paths,
                                  const std::set<std::string>& parts,
                                  const std::filesystem::path& except, const OnSkipped& on_skipped,
                                  Links links = Links::kPassOver);

}  // namespace dragoman
