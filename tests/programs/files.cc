#include "tests/programs/files.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

std::ofstream open_to_write(const fs::path& path) {
  if (path.has_parent_path()) fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.exceptions(std::ios::badbit | std::ios::failbit);
  return file;
}

}  // namespace

void write_file(const fs::path& path, std::string_view content) {
  std::ofstream file = open_to_write(path);
  file << content;
  file.close();
}

void write_large_file(const fs::path& path, std::string_view begin, std::uint64_t bytes,
                      std::string_view end) {
  const std::string chunk(std::size_t{1} << 20U, 'x');
  std::ofstream file = open_to_write(path);
  file << begin;
  for (std::uint64_t left = bytes; left > 0;) {
    const std::uint64_t count = std::min<std::uint64_t>(left, chunk.size());
    file.write(chunk.data(), static_cast<std::streamsize>(count));
    left -= count;
  }
  file << end;
  file.close();
}

std::string read_file(const fs::path& path) {
  const std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("can't read " + path.string());
  std::ostringstream content;
  content << file.rdbuf();
  return content.str();
}

std::map<std::string, std::string> read_folder(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    files[fs::relative(entry.path(), folder).generic_string()] = read_file(entry.path());
  }
  return files;
}

}  // namespace dragoman::test
