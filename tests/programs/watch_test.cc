// dragoman-index --watch: what comes, changes and goes is in the index, or out of it, soon after.

#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <optional>
#include <random>
#include <string>

#include "analyzers/schema/document.h"
#include "indexer/store/index_writer.h"
#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"
#include "tests/programs/watching.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

using Ids = std::set<std::string>;

std::string prose(const std::string& words) {
  return "Talks\n\nOf " + words + ".\n";
}

std::string line(const std::string& id, const std::string& text) {
  return Json{{"id", id}, {"title", "About " + id}, {"text", text}, {"collection", "rows"}}.dump() +
         '\n';
}

// As editors and downloads do.
void replace_file(const fs::path& path, const std::string& content) {
  const fs::path aside = path.parent_path() / ".aside";
  write_file(aside, content);
  fs::rename(aside, path);
}

void check_sound(const fs::path& index) {
  CHECK(fingerprint_of(index) == reckoned_fingerprint(index));
  CHECK(faults_in(index) == 0);
  CHECK(std::distance(fs::directory_iterator(index), fs::directory_iterator()) == 2);
}

std::size_t commit_lines(const std::string& messages) {
  std::size_t count = 0;
  for (std::size_t at = messages.find(" added, "); at != std::string::npos;
       at = messages.find(" added, ", at + 1)) {
    ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("a split index is watched for as one") {
  const TempFolder folder;
  const fs::path in = folder / "in";
  const fs::path index = folder / "ix";
  write_file(in / "a.txt", prose("kettles"));
  write_file(in / "b.txt", prose("kettles of brass"));
  Watching watching(index, {in}, {"--shards", "2"});
  CHECK(watching.await_found("kettles", {"a", "b"}));
  write_file(in / "c.txt", prose("lanterns"));
  CHECK(watching.await_found("lanterns", {"c"}));
  write_file(in / "a.txt", prose("lanterns and kites"));
  CHECK(watching.await_found("lanterns", {"a", "c"}));
  CHECK(found_ids(index, "kettles") == std::vector<std::string>{"b"});
  fs::remove(in / "b.txt");
  CHECK(watching.await([&] { return found_ids(index, "kettles").empty(); }));
  CHECK(watching.end().exit_code == 0);
  for (const char* const shard : {"shard-1", "shard-2"}) CHECK(faults_in(index / shard) == 0);
}

TEST_CASE("files that come and change and go below a watched folder are followed") {
  const TempFolder folder;
  const fs::path in = folder / "in";
  const fs::path index = folder / "ix";
  write_file(in / "old.txt", prose("kettles"));
  Watching watching(index, {in});
  CHECK(ids_in(index) == Ids{"old"});

  write_file(in / "new.txt", prose("lanterns"));
  CHECK(watching.await_found("lanterns", {"new"}));
  write_file(in / "new.txt", prose("compasses"));
  CHECK(watching.await_found("compasses", {"new"}));
  CHECK(found_ids(index, "lanterns").empty());
  replace_file(in / "old.txt", prose("anchors"));
  CHECK(watching.await_found("anchors", {"old"}));
  fs::rename(in / "new.txt", in / "newer.txt");
  CHECK(watching.await_ids({"newer", "old"}));
  fs::rename(in / "newer.txt", folder / "out.txt");
  CHECK(watching.await_ids({"old"}));
  fs::remove(in / "old.txt");
  CHECK(watching.await_ids({}));

  const Outcome outcome = watching.end();
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.err, Catch::Contains("dragoman-index: watching 1 folder\n"));
  CHECK_THAT(outcome.err, Catch::Contains(" 1 added, 0 replaced, 0 removed; 2 documents\n"));
  CHECK_THAT(outcome.err, Catch::Contains(" 0 added, 0 replaced, 1 removed; 0 documents\n"));
  CHECK(outcome.out ==
        "1 document: 1 added, 0 replaced, 0 unchanged; 0 skipped\n"
        "The index at " +
            index.string() + " holds 1 document.\n");
  check_sound(index);
}

TEST_CASE("folders that come and move and go are followed") {
  const TempFolder folder;
  const fs::path in = folder / "in";
  const fs::path index = folder / "ix";
  fs::create_directories(in);
  Watching watching(index, {in});
  write_file(in / "a/b/c/deep.txt", prose("kettles"));
  CHECK(watching.await_ids({"a/b/c/deep"}));
  write_file(in / "a/b/c/deeper.txt", prose("lanterns"));
  CHECK(watching.await_ids({"a/b/c/deep", "a/b/c/deeper"}));
  fs::rename(in / "a/b", in / "b");
  CHECK(watching.await_ids({"b/c/deep", "b/c/deeper"}));
  write_file(in / "b/c/deep.txt", prose("anchors"));
  CHECK(watching.await_found("anchors", {"b/c/deep"}));
  fs::rename(in / "b", folder / "out");
  CHECK(watching.await_ids({}));
  write_file(folder / "out/c/more.txt", prose("sextants"));
  fs::rename(folder / "out", in / "back");
  CHECK(watching.await_ids({"back/c/deep", "back/c/deeper", "back/c/more"}));
  fs::remove_all(in / "back");
  CHECK(watching.await_ids({}));
  CHECK(watching.end(SIGINT).exit_code == 0);
  check_sound(index);
}

TEST_CASE("lines that a watched file loses leave the index") {
  const TempFolder folder;
  const fs::path file = folder / "in/list.jsonl";
  const fs::path index = folder / "ix";
  write_file(file, line("one", "a kettle") + line("two", "a lantern") + line("three", "a sextant"));
  Watching watching(index, {file});
  CHECK(ids_in(index) == Ids{"one", "two", "three"});
  replace_file(file, line("two", "a lantern") + line("four", "a compass"));
  CHECK(watching.await_ids({"two", "four"}));
  write_file(folder / "in/beside.txt", prose("kettles"));
  fs::remove(file);
  CHECK(watching.await_ids({}));
  replace_file(file, line("one", "a kettle"));
  CHECK(watching.await_ids({"one"}));
  const Outcome outcome = watching.end();
  CHECK_THAT(outcome.err, Catch::Contains("dragoman-index: watching 1 file\n"));
}

TEST_CASE("a file that can't be read is named and keeps its documents and watching goes on") {
  const TempFolder folder;
  const fs::path in = folder / "in";
  const fs::path index = folder / "ix";
  write_file(in / "list.jsonl", line("one", "a kettle") + line("two", "a lantern"));
  Watching watching(index, {in});
  write_file(in / "noise.txt", std::string("\x01\0\x02\0\x03", 5));
  CHECK(watching.await_message("skipped " + (in / "noise.txt").string() + ": "));
  replace_file(in / "list.jsonl", line("one", "a compass") + "{broken\n");
  CHECK(watching.await_message("skipped " + (in / "list.jsonl").string() + ":2: "));
  CHECK(watching.await_found("compass", {"one"}));
  CHECK(ids_in(index) == Ids{"one", "two"});
  write_file(in / "fine.txt", prose("kettles"));
  CHECK(watching.await_ids({"fine", "one", "two"}));
  write_file(in / "list.jsonl", "");
  CHECK(watching.await_ids({"fine"}));
  CHECK(watching.end().exit_code == 0);
}

TEST_CASE("what vanished while nothing watched leaves at the next start") {
  const TempFolder folder;
  const fs::path in = folder / "in";
  const std::string index = folder / "ix";
  write_file(in / "gone.txt", prose("kettles"));
  write_file(in / "kept.txt", prose("lanterns"));
  write_file(folder / "in-other/other.txt", prose("anchors"));
  run_index({"--index", index, in, folder / "in-other"});
  run_index({"--index", index, "-"}, line("piped", "a sextant"));
  fs::remove(in / "gone.txt");
  fs::remove(folder / "in-other/other.txt");
  Watching watching(index, {in});
  CHECK(ids_in(index) == Ids{"kept", "other", "piped"});
  CHECK_THAT(watching.end().out,
             Catch::Contains("1 document: 0 added, 0 replaced, 1 unchanged; 1 removed, their files "
                             "gone; 0 skipped\n"));
  check_sound(index);
}

TEST_CASE("a document in two watched files stays while one of them is there") {
  const TempFolder folder;
  const fs::path in = folder / "in";
  const fs::path index = folder / "ix";
  const bool comes_later = GENERATE(false, true);
  write_file(in / "a.jsonl", line("one", "a kettle"));
  if (!comes_later) write_file(in / "b.jsonl", line("one", "a kettle"));
  Watching watching(index, {in});
  if (comes_later) {
    write_file(in / "b.jsonl", line("one", "a kettle") + line("two", "a lantern"));
    CHECK(watching.await_ids({"one", "two"}));
  }
  fs::remove(in / "a.jsonl");
  CHECK(watching.await(
      [&] { return hit_of(index, "one")["source"] == (in / "b.jsonl").string() + ":1"; }));
  fs::remove(in / "b.jsonl");
  CHECK(watching.await_ids({}));
  watching.end();
}

TEST_CASE("an index in the watched folder isn't read and written without end") {
  const TempFolder folder;
  const fs::path in = folder / "in";
  write_file(in / "a.txt", prose("kettles"));
  Watching watching(in / "ix", {in});
  replace_file(in / "b.txt", prose("lanterns"));
  CHECK(watching.await_message(" 1 added, 0 replaced, 0 removed; 2 documents\n"));
  replace_file(in / "c.txt", prose("anchors"));
  CHECK(watching.await_message(" 1 added, 0 replaced, 0 removed; 3 documents\n"));
  const Outcome outcome = watching.end();
  CHECK(commit_lines(outcome.err) == 2);
  CHECK_THAT(outcome.err, !Catch::Contains("skipped"));
}

TEST_CASE("another writer is waited for and no change is lost meanwhile") {
  const TempFolder folder;
  const fs::path in = folder / "in";
  const fs::path index = folder / "ix";
  write_file(in / "a.txt", prose("kettles"));
  Watching watching(index, {in});
  std::optional<IndexWriter> other;
  other.emplace(index, "");
  write_file(in / "b.txt", prose("lanterns"));
  CHECK(watching.await_message("is being written by another process; waiting for it to end\n"));
  write_file(in / "c.txt", prose("anchors"));
  CHECK(ids_in(index) == Ids{"a"});
  other.reset();
  CHECK(watching.await_ids({"a", "b", "c"}));
  watching.end();
  check_sound(index);
}

TEST_CASE("a signal ends the waiting for another writer") {
  const TempFolder folder;
  write_file(folder / "in/a.txt", prose("kettles"));
  Watching watching(folder / "ix", {folder / "in"});
  const IndexWriter other(folder / "ix", "");
  write_file(folder / "in/b.txt", prose("lanterns"));
  CHECK(watching.await_message("waiting for it to end\n"));
  CHECK(watching.end().exit_code == 0);
}

TEST_CASE("a kill at any time loses nothing that a line has reported") {
  const TempFolder folder;
  const fs::path in = folder / "in";
  const fs::path index = folder / "ix";
  fs::create_directories(in);
  Ids reported;
  for (int round = 0; round < 4; ++round) {
    Watching watching(index, {in});
    for (int i = 0; i < 2; ++i) {
      const std::string id = "d" + std::to_string(round) + std::to_string(i);
      replace_file(in / (id + ".txt"), prose("kettles " + id));
      reported.insert(id);
      CHECK(watching.await_message("; " + std::to_string(reported.size()) + " document"));
    }
    write_file(in / "more.txt", prose("lanterns " + std::to_string(round)));
    watching.end(SIGKILL);
    Ids held = ids_in(index);
    held.erase("more");
    CHECK(held == reported);
    CHECK(fingerprint_of(index) == reckoned_fingerprint(index));
    fs::remove(in / "more.txt");
  }
}

TEST_CASE("a system without room for more watches is named and the setting that gives it") {
  const TempFolder folder;
  write_file(folder / "in/a/a.txt", prose("kettles"));
  Command command = index_command({"--index", folder / "ix", "--watch", folder / "in"});
  command.environment = {
      {"LD_PRELOAD", FAILING_CALLS_LIBRARY}, {"FAIL_HOW", "watch"}, {"FAIL_AT", "3"}};
  const Outcome outcome = run(command);
  CHECK(outcome.exit_code == 2);
  CHECK_THAT(outcome.err, Catch::Contains("can't watch " + (folder / "in/a").string()));
  CHECK_THAT(outcome.err, Catch::Contains("fs.inotify.max_user_watches"));
  CHECK_FALSE(fs::exists(folder / "ix"));
}

TEST_CASE("what can't be watched is refused before anything is indexed") {
  const TempFolder folder;
  write_file(folder / "in/a.txt", prose("kettles"));
  run_index({"--index", folder / "ix", folder / "in"});
  const std::map<std::string, std::string> refused = {
      {folder / "nowhere", "no such file or folder"},
      {folder / "ix", "it is in the index"},
      {folder / "ix/gen-2", "it is in the index"},
      {"/dev/null", "only files and folders can be"}};
  for (const auto& [path, reason] : refused) {
    const Outcome outcome = run_index({"--index", folder / "ix", "--watch", path});
    INFO(path);
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.err == "dragoman-index: can't watch " + path + ": " + reason + "\n");
  }
}

TEST_CASE("more documents than are written in place come and go at once") {
  const TempFolder folder;
  const fs::path in = folder / "in";
  const fs::path index = folder / "ix";
  std::string rows;
  for (int i = 0; i < 1100; ++i)
    rows += Json{{"text", "kettle " + std::to_string(i)}}.dump() + '\n';
  write_file(in / "a.jsonl", rows);
  Watching watching(index, {in}, {"--verbose"});
  fs::rename(in / "a.jsonl", in / "b.jsonl");
  CHECK(watching.await_message(" 1100 added, 0 replaced, 1100 removed; 1100 documents\n"));
  const Ids ids = ids_in(index);
  CHECK(ids.size() == 1100);
  CHECK(ids.contains("b.jsonl:1100"));
  CHECK(watching.await_message("dragoman-index: removed a.jsonl:", 1100));
  fs::remove(in / "b.jsonl");
  CHECK(watching.await_ids({}));
  CHECK(watching.end().exit_code == 0);
  check_sound(index);
}

TEST_CASE("an index that was taken away is made anew from all that is watched") {
  const TempFolder folder;
  const fs::path index = folder / "ix";
  write_file(folder / "in/a.txt", prose("kettles"));
  Watching watching(index, {folder / "in"});
  fs::remove_all(index);
  write_file(folder / "in/b.txt", prose("lanterns"));
  CHECK(watching.await_ids({"a", "b"}));
  watching.end();
}

namespace {

// Changes a tree at random. A row's text follows from its id, so that copies are alike and it
// doesn't matter which of them was read last.
class RandomTree {
 public:
  RandomTree(fs::path root, unsigned seed) : root_(std::move(root)), engine_(seed) {}

  void change() {
    const fs::path path = any_path();
    switch (below(6)) {
      case 0:
      case 1:
        write_file(path.string() + ".txt", prose("kettles " + std::to_string(engine_())));
        break;
      case 2: write_file(path.string() + ".jsonl", rows()); break;
      case 3: fs::remove(path.string() + (below(2) == 0 ? ".txt" : ".jsonl")); break;
      case 4: rename(path.parent_path(), any_path().parent_path().string() + "-moved"); break;
      default: rename(path.string() + ".txt", any_path().string() + ".txt"); break;
    }
  }

 private:
  unsigned below(unsigned end) { return static_cast<unsigned>(engine_() % end); }

  fs::path any_path() {
    fs::path path = root_;
    for (unsigned depth = below(3); depth > 0; --depth) path /= "f" + std::to_string(below(3));
    fs::create_directories(path);
    return path / ("d" + std::to_string(below(4)));
  }

  std::string rows() {
    std::string all;
    for (unsigned count = below(4); count > 0; --count) {
      const std::string id = "r" + std::to_string(below(8));
      all += line(id, "a lantern of " + id);
    }
    return all;
  }

  void rename(const fs::path& from, const fs::path& to) {
    std::error_code ignored;
    if (from != root_) fs::rename(from, to, ignored);
  }

  fs::path root_;
  std::mt19937 engine_;
};

}  // namespace

TEST_CASE("after any changes the watched index is as one made anew") {
  const TempFolder folder;
  const fs::path index = folder / "ix";
  fs::create_directories(folder / "in");
  Watching watching(index, {folder / "in"});
  RandomTree tree(folder / "in", 2026);
  for (int round = 0; round < 6; ++round) {
    for (int i = 0; i < 5 + 20 * (round % 2); ++i) tree.change();
    const std::string fresh = folder / ("fresh" + std::to_string(round));
    REQUIRE(run_index({"--index", fresh, folder / "in"}).signal == 0);
    INFO("round " << round);
    CHECK(watching.await([&] { return fingerprint_of(index) == fingerprint_of(fresh); }));
    CHECK(ids_in(index) == ids_in(fresh));
  }
  CHECK(watching.end().exit_code == 0);
  check_sound(index);
}

}  // namespace dragoman::test
