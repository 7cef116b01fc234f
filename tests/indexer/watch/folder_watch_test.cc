#include "indexer/watch/folder_watch.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

#include "analyzers/text/error.h"
#include "tests/support/temp_folder.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

using namespace std::chrono_literals;
using Paths = std::set<std::string>;

void write(const fs::path& path, const std::string& content = "kettles\n") {
  fs::create_directories(path.parent_path());
  std::ofstream(path) << content;
}

// What has happened is in the queue already: nothing is waited for that the system doesn't owe.
Paths changed(FolderWatch& watch) {
  return watch.wait({1ms, 1000ms, 0ms}).paths;
}

struct Tree {
  TempFolder folder;
  fs::path in = folder / "in";

  Tree() { fs::create_directories(in); }
  std::string operator/(const std::string& name) const { return (in / name).string(); }
};

}  // namespace

TEST_CASE("a file is told of when it is closed and not before") {
  const Tree tree;
  FolderWatch watch({tree.in}, tree.folder / "ix");
  std::ofstream file(tree / "a.txt");
  file << "half" << std::flush;
  CHECK(changed(watch) == Paths{});
  CHECK(watch.is_being_written(tree / "a.txt"));
  file << "whole" << std::flush;
  CHECK(changed(watch) == Paths{});
  file.close();
  CHECK(changed(watch) == Paths{tree / "a.txt"});
  CHECK_FALSE(watch.is_being_written(tree / "a.txt"));
}

TEST_CASE("a file that moves is told of at both ends") {
  const Tree tree;
  write(tree / "a.txt");
  write(tree.folder / "outside.txt");
  FolderWatch watch({tree.in}, tree.folder / "ix");
  fs::rename(tree / "a.txt", tree / "b.txt");
  CHECK(changed(watch) == Paths{tree / "a.txt", tree / "b.txt"});
  fs::rename(tree / "b.txt", tree.folder / "gone.txt");
  CHECK(changed(watch) == Paths{tree / "b.txt"});
  fs::rename(tree.folder / "outside.txt", tree / "c.txt");
  CHECK(changed(watch) == Paths{tree / "c.txt"});
  fs::remove(tree / "c.txt");
  CHECK(changed(watch) == Paths{tree / "c.txt"});
}

TEST_CASE("links are whole as soon as they are there") {
  const Tree tree;
  write(tree / "a.txt");
  FolderWatch watch({tree.in}, tree.folder / "ix");
  fs::create_hard_link(tree / "a.txt", tree / "hard.txt");
  fs::create_symlink(tree / "a.txt", tree / "soft.txt");
  CHECK(changed(watch) == Paths{tree / "hard.txt", tree / "soft.txt"});
}

TEST_CASE("folders that come are watched with all below them") {
  const Tree tree;
  FolderWatch watch({tree.in}, tree.folder / "ix");
  CHECK(watch.folders() == 1);
  write(tree / "a/b/c/deep.txt");
  CHECK(changed(watch).contains(tree / "a"));
  CHECK(watch.folders() == 4);
  write(tree / "a/b/c/deeper.txt");
  CHECK(changed(watch) == Paths{tree / "a/b/c/deeper.txt"});
}

TEST_CASE("a folder that moves is watched under its new name only") {
  const Tree tree;
  write(tree / "a/b/old.txt");
  FolderWatch watch({tree.in}, tree.folder / "ix");
  fs::rename(tree / "a", tree / "z");
  CHECK(changed(watch) == Paths{tree / "a", tree / "z"});
  write(tree / "z/b/new.txt");
  CHECK(changed(watch) == Paths{tree / "z/b/new.txt"});
  fs::rename(tree / "z", tree.folder / "out");
  CHECK(changed(watch) == Paths{tree / "z"});
  CHECK(watch.folders() == 1);
  write(tree.folder / "out/b/unseen.txt");
  CHECK(changed(watch) == Paths{});
}

TEST_CASE("a folder beside whose name begins alike stays watched when one goes") {
  const Tree tree;
  for (const std::string name : {"a", "a-b", "a:5", "ab"}) fs::create_directories(tree.in / name);
  FolderWatch watch({tree.in}, tree.folder / "ix");
  fs::remove(tree / "a");
  CHECK(changed(watch) == Paths{tree / "a"});
  CHECK(watch.folders() == 4);
  write(tree / "a:5/x.txt");
  CHECK(changed(watch) == Paths{tree / "a:5/x.txt"});
}

TEST_CASE("what is hidden and the index and linked folders aren't watched") {
  const Tree tree;
  fs::create_directories(tree.folder / "elsewhere");
  FolderWatch watch({tree.in}, tree.in / "ix");
  write(tree / ".hidden.txt");
  write(tree / ".git/config");
  write(tree / "ix/gen-1/docdata.glass");
  CHECK(changed(watch) == Paths{});
  CHECK(watch.folders() == 1);
  fs::create_directory_symlink(tree.folder / "elsewhere", tree / "linked");
  changed(watch);
  write(tree.folder / "elsewhere/x.txt");
  CHECK(changed(watch) == Paths{});
}

TEST_CASE("a file given by name is followed when another takes its place") {
  const Tree tree;
  write(tree / "a.txt");
  FolderWatch watch({tree / "a.txt"}, tree.folder / "ix");
  CHECK(watch.folders() == 0);
  CHECK(watch.files() == 1);
  write(tree / "beside.txt");
  CHECK(changed(watch) == Paths{});
  fs::rename(tree / "beside.txt", tree / "a.txt");
  CHECK(changed(watch) == Paths{tree / "a.txt"});
  fs::remove(tree / "a.txt");
  CHECK(changed(watch) == Paths{tree / "a.txt"});
  write(tree / "a.txt");
  CHECK(changed(watch) == Paths{tree / "a.txt"});
}

TEST_CASE("a watched folder may go and come again") {
  const Tree tree;
  write(tree / "sub/a.txt");
  FolderWatch watch({tree.in}, tree.folder / "ix");
  fs::remove_all(tree.in);
  CHECK(changed(watch).contains(tree.in));
  CHECK(watch.folders() == 0);
  write(tree / "sub/b.txt");
  CHECK(changed(watch).contains(tree.in));
  CHECK(watch.folders() == 2);
  write(tree / "sub/c.txt");
  CHECK(changed(watch) == Paths{tree / "sub/c.txt"});
}

TEST_CASE("paths one in the other are watched for both and a trailing slash is nothing") {
  const Tree tree;
  fs::create_directories(tree / "sub");
  FolderWatch watch({tree.in.string() + '/', tree / "sub"}, tree.folder / "ix");
  CHECK(watch.folders() == 2);
  write(tree / "sub/a.txt");
  CHECK(changed(watch) == Paths{tree / "sub/a.txt"});
  fs::remove_all(tree / "sub");
  CHECK(changed(watch).contains(tree / "sub"));
  write(tree / "sub/b.txt");
  CHECK(changed(watch).contains(tree / "sub"));
}

TEST_CASE("when the system lost count everything may have changed and is watched anew") {
  long most = 0;
  std::ifstream("/proc/sys/fs/inotify/max_queued_events") >> most;
  if (most == 0 || most > 100'000) return;  // it would take too long
  const Tree tree;
  write(tree / "a");
  FolderWatch watch({tree.in}, tree.folder / "ix");
  for (long i = 0; i <= most / 4; ++i) {
    fs::rename(tree / "a", tree / "b");
    fs::rename(tree / "b", tree / "a");
  }
  write(tree / "sub/unseen.txt");
  CHECK(watch.wait({1ms, 60s, 0ms}).lost);
  CHECK(watch.folders() == 2);
  write(tree / "sub/seen.txt");
  const Changes after = watch.wait({1ms, 1000ms, 0ms});
  CHECK_FALSE(after.lost);
  CHECK(after.paths == Paths{tree / "sub/seen.txt"});
}

TEST_CASE("changes are gathered until it is quiet but not for ever") {
  const Tree tree;
  FolderWatch watch({tree.in}, tree.folder / "ix");
  write(tree / "a.txt");
  const auto begin = std::chrono::steady_clock::now();
  CHECK(watch.wait({60s, 50ms, 60s}).paths == Paths{tree / "a.txt"});
  CHECK(watch.wait({60s, 60s, 50ms}).paths == Paths{});
  CHECK(std::chrono::steady_clock::now() - begin < 50s);
}

}  // namespace dragoman::test
