// Many documents at once: built aside by several threads, the same index as document by document.

#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/programs/files.h"
#include "tests/programs/generated_documents.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

using namespace std::chrono_literals;
using Ids = std::set<std::string>;

std::string line(const std::string& id, const std::string& text) {
  return Json{{"id", id}, {"title", "About " + id}, {"text", text}}.dump() + '\n';
}

// The files of the database but for the one with Xapian's random name of it.
std::map<std::string, std::string> tables_in(const std::string& index) {
  auto files = read_folder(database_folder(index));
  files.erase("iamglass");
  files.erase("dragoman.sums");  // has iamglass's
  return files;
}

Ids names_in(const fs::path& folder) {
  Ids names;
  for (const auto& entry : fs::directory_iterator(folder)) {
    names.insert(entry.path().filename().string());
  }
  return names;
}

// Documents that are awkward together: names and ids twice, some the same, some that can't be read.
void write_awkward(const fs::path& folder) {
  write_articles(folder / "east", 150, 20, "Eastern");
  write_articles(folder / "west", 150, 20, "Western");
  fs::copy(folder / "east/d7.txt", folder / "west/d8.txt", fs::copy_options::overwrite_existing);
  write_file(folder / "east/empty.txt", "");
  std::string lines;
  for (int i = 0; i < 400; ++i) {
    const std::string number = std::to_string(i % 300);
    lines += line("x" + number, "kettle " + std::to_string(i / 300) + (i % 50 == 0 ? "" : number));
  }
  write_file(folder / "north.jsonl", lines + "{broken\n" + line("last", "a lantern"));
}

std::vector<std::string> awkward_arguments(const TempFolder& folder, const std::string& index) {
  return {"--index", index, folder / "in/east", folder / "in/west", folder / "in/north.jsonl"};
}

}  // namespace

TEST_CASE("the number of threads changes nothing: messages, ids, order, bytes") {
  const TempFolder folder;
  write_awkward(folder / "in");
  const auto index_with = [&](const std::string& threads) {
    auto arguments = awkward_arguments(folder, folder / ("ix" + threads));
    arguments.insert(arguments.end(), {"--threads", threads, "--verbose"});
    return run_index(arguments);
  };
  const Outcome one = index_with("1");
  CHECK(one.exit_code == 1);
  CHECK(faults_in(folder / "ix1") == 0);
  for (const char* threads : {"2", "7"}) {
    const Outcome several = index_with(threads);
    CHECK(several.err == one.err);
    CHECK((tables_in(folder / ("ix" + std::string(threads))) == tables_in(folder / "ix1")));
  }
}

TEST_CASE("documents at once and one by one make the same index") {
  const TempFolder folder;
  write_awkward(folder / "in");
  const std::string at_once = folder / "at_once";
  const std::string one_by_one = folder / "one_by_one";
  const Outcome bulk = run_index(awkward_arguments(folder, at_once));
  auto arguments = awkward_arguments(folder, one_by_one);
  arguments.insert(arguments.end(), {"--commit-every", "20"});
  const Outcome in_place = run_index(arguments);
  CHECK(bulk.err == in_place.err);
  CHECK(bulk.out.substr(0, bulk.out.find('\n')) == in_place.out.substr(0, in_place.out.find('\n')));
  CHECK(titles_in(at_once) == titles_in(one_by_one));
  CHECK(fingerprint_of(at_once) == fingerprint_of(one_by_one));
  CHECK(fingerprint_of(at_once) == reckoned_fingerprint(at_once));
  CHECK(found_ids(at_once, "kettle lantern") == found_ids(one_by_one, "kettle lantern"));
  CHECK(faults_in(at_once) == 0);

  const Outcome again = run_index(awkward_arguments(folder, at_once));
  CHECK_THAT(again.out, Catch::Contains(" 0 added"));
  CHECK(fingerprint_of(at_once) == fingerprint_of(one_by_one));
}

TEST_CASE("many documents into an index that has some: replaced, unchanged and new ones") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  std::string before;
  for (int i = 0; i < 1500; ++i) before += line("x" + std::to_string(i), "a kettle");
  REQUIRE(run_index({"--index", index, "-"}, before).exit_code == 0);

  // The first thousand are written in place, the others in bulk.
  std::string lines;
  for (int i = 600; i < 2800; ++i) {
    const std::string text = i % 3 == 0 ? "a kettle" : "a lantern";
    lines += line("x" + std::to_string(i), text);
    if (i % 500 == 0) lines += line("x" + std::to_string(i - 1), "a compass");
  }
  const Outcome outcome = run_index({"--index", index, "--delete", "x3", "--verbose", "-"}, lines);
  CHECK(outcome.exit_code == 0);
  CHECK(committed_ids(outcome.err).size() == 2200);
  CHECK(fs::exists(index + "/gen-3"));  // else it wasn't bulk
  CHECK(names_in(index) == Ids{"XAPIANDB", "gen-3"});
  CHECK(faults_in(index) == 0);
  CHECK(fingerprint_of(index) == reckoned_fingerprint(index));

  const std::string straight = folder / "straight";
  run_index({"--index", straight, "--commit-every", "100", "-"}, before + lines);
  run_index({"--index", straight, "--delete", "x3"});
  CHECK(titles_in(index) == titles_in(straight));
  CHECK(fingerprint_of(index) == fingerprint_of(straight));
  for (const char* word : {"kettle", "lantern", "compass"}) {
    const auto found = found_ids(index, word);
    const auto expected = found_ids(straight, word);
    CHECK(Ids(found.begin(), found.end()) == Ids(expected.begin(), expected.end()));
  }
}

TEST_CASE("the old index is searched while the new one is built, and nothing is left beside it") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  run_index({"--index", index, "-"}, line("first", "a kettle"));
  write_articles(folder / "in", 1200, 5, "Talks");
  const std::string fifo = folder / "fifo";
  REQUIRE(mkfifo(fifo.c_str(), 0600) == 0);
  RunningProgram program(index_command({"--index", index, folder / "in", fifo}));
  const int writer = ::open(fifo.c_str(), O_WRONLY | O_CLOEXEC);  // once the program has opened it
  REQUIRE(writer >= 0);
  const auto seen = search_json(index, {"kettle"})["total"];
  CHECK(seen <= 1001);

  // Another writer gets the message all the while.
  const Outcome other = run_index({"--index", index, "-"}, line("second", "a kettle"));
  CHECK(other.exit_code == 2);
  CHECK_THAT(other.err, Catch::Contains("is being written by another process"));
  ::close(writer);
  CHECK(program.wait().exit_code == 1);  // the pipe was empty
  CHECK(search_json(index, {"kettle"})["total"] == 1201);
  CHECK(names_in(index).size() == 2);
}

TEST_CASE("a bulk build that is interrupted makes an index of what was read") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  write_articles(folder / "in", 30, 5, "Talks");
  const std::string fifo = folder / "fifo";
  REQUIRE(mkfifo(fifo.c_str(), 0600) == 0);
  RunningProgram program(index_command({"--index", index, "--verbose", folder / "in", fifo, "-"}));
  const int writer = ::open(fifo.c_str(), O_WRONLY | O_CLOEXEC);
  REQUIRE(writer >= 0);
  while (!program.ends_within(50ms)) program.send(SIGTERM);
  ::close(writer);
  const Outcome outcome = program.wait();
  CHECK(outcome.exit_code == 1);
  CHECK_THAT(outcome.out, Catch::StartsWith("30 documents: 30 added"));
  CHECK(committed_ids(outcome.err).size() == 30);
  CHECK(ids_in(index) == committed_ids(outcome.err));
  CHECK(fingerprint_of(index) == reckoned_fingerprint(index));
}

TEST_CASE("a run without documents makes an empty index") {
  const TempFolder folder;
  fs::create_directories(folder / "in");
  CHECK(run_index({"--index", folder / "ix", folder / "in"}).exit_code == 0);
  CHECK(ids_in(folder / "ix").empty());
  CHECK(names_in(folder / "ix") == Ids{"XAPIANDB", "gen-1"});
}

}  // namespace dragoman::test
