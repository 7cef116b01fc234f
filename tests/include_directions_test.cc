// The order of the folders, and which of them may use which library. All third-party headers lie in
// one system folder, so linking can't enforce this; reading the #include lines does.

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Folder {
  std::string path;  // files at or below it, but for folders with a row of their own
  std::vector<std::string> headers;  // prefixes of the includes it may not have
};

// analyzers <- analyzers/schema <- indexer, searcher; tests and bench see everything, but for
// bench/eval, which knows runs and judgments only.
const std::vector<Folder> kFolders = {
    {"analyzers/schema/",
     {"indexer/", "searcher/", "tests/", "bench/", "unicode/", "libstemmer", "cxxopts", "catch2"}},
    {"analyzers/",
     {"analyzers/schema/", "indexer/", "searcher/", "tests/", "bench/", "xapian", "cxxopts",
      "catch2", "nlohmann"}},
    {"indexer/", {"searcher/", "tests/", "bench/", "unicode/", "libstemmer", "catch2"}},
    {"searcher/", {"indexer/", "tests/", "bench/", "unicode/", "libstemmer", "catch2"}},
    {"bench/eval/",
     {"analyzers/schema/", "indexer/", "searcher/", "tests/", "unicode/", "libstemmer", "xapian",
      "catch2"}},
};

std::string included(const std::string& line) {
  const std::size_t begin = line.find_first_of("\"<");
  const std::size_t end = line.find_last_of("\">");
  if (!line.starts_with("#include") || begin == std::string::npos || end <= begin) return "";
  return line.substr(begin + 1, end - begin - 1);
}

const Folder* folder_of(const std::string& path) {
  for (const Folder& folder : kFolders) {
    if (path.starts_with(folder.path)) return &folder;
  }
  return nullptr;
}

std::vector<std::string> violations(const std::string& path, std::istream& source) {
  std::vector<std::string> found;
  const Folder* const folder = folder_of(path);
  if (folder == nullptr) return found;
  for (std::string line; std::getline(source, line);) {
    const std::string header = included(line);
    for (const std::string& barred : folder->headers) {
      if (header.starts_with(barred)) found.push_back(path + " includes " + header);
    }
    const bool options = path == folder->path + "options.cc";
    if (header.starts_with("cxxopts") && !options) found.push_back(path + " includes " + header);
  }
  return found;
}

}  // namespace

TEST_CASE("every include points down the order of the folders") {
  const fs::path root = DRAGOMAN_SOURCE_DIR;
  std::size_t files = 0;
  for (const std::string top : {"analyzers", "indexer", "searcher", "bench/eval"}) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / top)) {
      const std::string extension = entry.path().extension().string();
      if (extension != ".cc" && extension != ".h") continue;
      std::ifstream source(entry.path());
      const auto found = violations(fs::relative(entry.path(), root).generic_string(), source);
      CHECK(found == std::vector<std::string>{});
      ++files;
    }
  }
  CHECK(files > 50);
}

TEST_CASE("an include against the order is found") {
  std::istringstream source(
      "#include <string>\n#include \"searcher/search.h\"\n#include <cxxopts.hpp>\n");
  CHECK(violations("indexer/run.cc", source) ==
        std::vector<std::string>{"indexer/run.cc includes searcher/search.h",
                                 "indexer/run.cc includes cxxopts.hpp"});
}
