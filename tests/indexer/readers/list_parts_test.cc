#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "indexer/readers/source/input_file.h"
#include "tests/support/temp_folder.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

using Names = std::vector<std::string>;

struct Tree {
  TempFolder folder;
  Names skipped;

  Tree() {
    for (const std::string name : {"in/a.txt", "in/sub/b.txt", "in/sub/deep/c.txt", "in/.x/d.txt",
                                   "in/ix/gen-1/e.txt", "in/sub-2/f.txt", "out/g.txt"}) {
      const fs::path path = folder / name;
      fs::create_directories(path.parent_path());
      std::ofstream(path) << "kettles\n";
    }
    fs::create_directory_symlink(folder / "out", folder / "in/linked");
  }

  // The names that files of the parts have, below the paths.
  Names list(const Names& paths, const std::set<std::string>& parts) {
    std::set<std::string> absolute;
    for (const std::string& part : parts) absolute.insert((folder / part).string());
    Names given;
    for (const std::string& path : paths) given.push_back((folder / path).string());
    Names names;
    const auto on_skipped = [this](const auto& place, const auto&) { skipped.push_back(place); };
    for (const InputFile& file : list_parts(given, absolute, folder / "in/ix", on_skipped)) {
      names.push_back(file.name);
    }
    return names;
  }
};

}  // namespace

TEST_CASE("parts of a folder have the names that they have in the whole") {
  Tree tree;
  struct Case {
    Names paths;
    std::set<std::string> parts;
    Names names;
  };
  const std::vector<Case> cases = {
      {{"in"}, {"in"}, {"a.txt", "sub/b.txt", "sub/deep/c.txt", "sub-2/f.txt"}},
      {{"in"}, {"in/a.txt"}, {"a.txt"}},
      {{"in"}, {"in/sub"}, {"sub/b.txt", "sub/deep/c.txt"}},
      {{"in"}, {"in/sub/deep/c.txt"}, {"sub/deep/c.txt"}},
      {{"in/"}, {"in/sub/deep"}, {"sub/deep/c.txt"}},
      {{"in"}, {"in/sub", "in/sub/deep", "in/sub/deep/c.txt"}, {"sub/b.txt", "sub/deep/c.txt"}},
      {{"in"}, {"in/sub-2", "in/sub"}, {"sub/b.txt", "sub/deep/c.txt", "sub-2/f.txt"}},
      {{"in/sub"}, {"in/sub/deep/c.txt"}, {"deep/c.txt"}},
      {{"in/sub/deep", "in/sub"}, {"in/sub"}, {"c.txt", "b.txt", "deep/c.txt"}},
      {{"in/a.txt"}, {"in/a.txt"}, {"a.txt"}},
      {{"in/a.txt"}, {"in/sub"}, {}},
      {{"in"}, {"out/g.txt", "in-other", "in/none.txt"}, {}},
      {{"in"}, {"in/.x", "in/.x/d.txt", "in/ix/gen-1/e.txt", "in/ix", "in/linked/g.txt"}, {}},
      {{"in/.x"}, {"in/.x/d.txt"}, {"d.txt"}},
  };
  for (const Case& row : cases) {
    INFO(*row.parts.begin() << " of " << row.paths.front());
    Names names = tree.list(row.paths, row.parts);
    Names expected = row.names;
    std::sort(names.begin(), names.end());
    std::sort(expected.begin(), expected.end());
    CHECK(names == expected);
  }
  CHECK(tree.skipped == Names{});
}

TEST_CASE("an absolute path has no slash at its end but the root") {
  CHECK(absolute_path(std::string("/a/b/")) == "/a/b");
  CHECK(absolute_path(std::string("/a/./c/../b")) == "/a/b");
  CHECK(absolute_path(std::string("/")) == "/");
  CHECK(absolute_path(std::string(".")) == fs::current_path().string());
}

}  // namespace dragoman::test
