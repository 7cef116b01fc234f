// A run killed at any moment leaves an index that opens, holds all that was reported as committed,
// and is completed by the next run.

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/generated_documents.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

using Clock = std::chrono::steady_clock;
using Time = std::chrono::microseconds;

// In each test; more by the environment, for a long run by hand.
int kills() {
  const char* const asked = std::getenv("DRAGOMAN_KILLS");
  return asked == nullptr ? 25 : std::stoi(asked);
}

std::ptrdiff_t count_entries(const fs::path& folder) {
  const fs::directory_iterator entries(folder);
  return std::distance(fs::begin(entries), fs::end(entries));
}

// What is killed: a run that makes an index, or one that replaces every document of one by its
// second version; in place, or in bulk.
struct Case {
  bool replaces;
  bool in_bulk;
  int documents;
  int words;
};

class Scene {
 public:
  explicit Scene(const Case& killed) : case_(killed) {
    if (case_.replaces) {
      write_articles(folder_ / "in", case_.documents, case_.words, "First");
      const Outcome outcome = run_index({"--index", folder_ / "old", folder_ / "in"});
      REQUIRE(outcome.exit_code == 0);
    }
    write_articles(folder_ / "in", case_.documents, case_.words, "Second");
    prepare();
    const auto begin = Clock::now();
    REQUIRE(run(command()).exit_code == 0);
    typical_ = std::chrono::duration_cast<Time>(Clock::now() - begin);
    fingerprint_ = fingerprint_of(index());
    REQUIRE(fingerprint_ == reckoned_fingerprint(index()));
    const bool is_new_generation = database_folder(index()).filename() != "gen-1";
    REQUIRE(is_new_generation == (case_.in_bulk || case_.replaces));
  }

  std::string index() const { return folder_ / "ix"; }
  Time typical() const { return typical_; }

  void prepare() const {
    fs::remove_all(index());
    if (case_.replaces) fs::copy(folder_ / "old", index(), fs::copy_options::recursive);
  }

  Command command() const {
    Command made = index_command({"--index", index(), "--verbose", folder_ / "in"});
    if (!case_.in_bulk) made.arguments.insert(made.arguments.end(), {"--commit-every", "10"});
    return made;
  }

  // What the program said until it was killed; absent where it ended before.
  std::optional<std::string> kill_after(Time time) const {
    RunningProgram program(command());
    if (program.ends_within(time)) return std::nullopt;
    program.send(SIGKILL);
    const Outcome outcome = program.wait();
    if (outcome.signal != SIGKILL) return std::nullopt;
    return outcome.err;
  }

  // An index that wasn't made yet says so.
  void check_kept(const std::string& messages) const {
    if (!case_.replaces && database_folder(index()).empty()) {
      CHECK(committed_ids(messages).empty());
      const Outcome outcome = run_search({"--index", index(), "kettle"});
      CHECK(outcome.exit_code == 2);
      CHECK_THAT(outcome.err, Catch::StartsWith("dragoman-search: no index at "));
      return;
    }
    check_documents(committed_ids(messages));
    CHECK(faults_in(index()) == 0);
    CHECK(fingerprint_of(index()) == reckoned_fingerprint(index()));
  }

  // The next run brings the same index about, and leaves nothing beside it.
  void check_completed() const {
    const Outcome outcome = run_index({"--index", index(), folder_ / "in"});
    INFO(outcome.err);
    CHECK(outcome.exit_code == 0);
    CHECK(fingerprint_of(index()) == fingerprint_);
    CHECK(count_entries(index()) == 2);
  }

 private:
  void check_documents(const std::set<std::string>& committed) const {
    const auto titles = titles_in(index());
    const auto documents = static_cast<std::size_t>(case_.documents);
    if (case_.replaces) CHECK(titles.size() == documents);
    for (const std::string& id : committed) {
      const auto document = titles.find(id);
      if (document == titles.end()) {
        FAIL_CHECK(id << " was committed and is lost");
      } else if (!document->second.starts_with("Second ")) {
        FAIL_CHECK(id << " was committed and is the old one");
      }
    }
    if (case_.in_bulk && !case_.replaces) CHECK((titles.empty() || titles.size() == documents));
    const std::vector<std::string> found = found_ids(index(), "kettle");
    CHECK(std::set<std::string>(found.begin(), found.end()) == ids_in(index()));
    if (!committed.empty()) CHECK(found_ids(index(), "id:" + *committed.rbegin()).size() == 1);
  }

  TempFolder folder_;
  Case case_;
  Time typical_{};
  std::string fingerprint_;
};

// Kills at a random moment. A run that was faster than that is killed again, earlier.
std::string kill_somewhere(const Scene& scene, std::mt19937& engine) {
  Time time = scene.typical() * (engine() % 1000) / 1000;
  for (;; time /= 2) {
    scene.prepare();
    if (const auto messages = scene.kill_after(time)) return *messages;
  }
}

std::size_t kill_often(const Case& killed, int kills, unsigned seed) {
  const Scene scene(killed);
  std::mt19937 engine(seed);
  std::size_t committed = 0;
  for (int kill = 0; kill < kills; ++kill) {
    const std::string messages = kill_somewhere(scene, engine);
    const std::size_t count = committed_ids(messages).size();
    INFO("kill " << kill << ", " << count << " documents committed");
    scene.check_kept(messages);
    scene.check_completed();
    committed += count;
  }
  return committed;
}

}  // namespace

TEST_CASE("a run killed while it makes an index loses nothing that was committed") {
  // Else the kills came too early to mean anything.
  CHECK(kill_often({false, false, 200, 30}, kills(), 1814) > 0);
}

TEST_CASE("a run killed while it replaces documents loses nothing, old or new") {
  CHECK(kill_often({true, false, 200, 30}, kills(), 1815) > 0);
}

TEST_CASE("a run killed while it builds an index in bulk leaves all of it or nothing") {
  kill_often({false, true, 200, 30}, kills(), 1816);
}

TEST_CASE("a run killed while it makes an index compact leaves it in one form or the other") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  write_articles(folder / "in", 400, 30, "Talks");
  REQUIRE(run_index({"--index", index, "--commit-every", "20", folder / "in"}).exit_code == 0);
  const std::string fingerprint = fingerprint_of(index);
  const auto begin = Clock::now();
  REQUIRE(run_index({"--index", index, "--optimize"}).exit_code == 0);
  const auto typical = std::chrono::duration_cast<Time>(Clock::now() - begin);
  std::mt19937 engine(1818);
  for (int kill = 0; kill < kills(); ++kill) {
    RunningProgram program(index_command({"--index", index, "--optimize"}));
    program.ends_within(typical * (engine() % 1000) / 1000);
    program.send(SIGKILL);
    program.wait();
    CHECK(fingerprint_of(index) == fingerprint);
    CHECK(fingerprint == reckoned_fingerprint(index));
    CHECK(found_ids(index, "kettle").size() == 400);
  }
  CHECK(run_index({"--index", index, "--optimize"}).exit_code == 0);
  CHECK(count_entries(index) == 2);
}

TEST_CASE("a pointer that a killed run hadn't put in force is removed by the next run") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  REQUIRE(
      run_index({"--index", index, "-"}, "{\"id\":\"one\",\"text\":\"a kettle\"}\n").exit_code ==
      0);
  write_file(index + "/XAPIANDB.new", "auto gen-9\n");
  REQUIRE(
      run_index({"--index", index, "-"}, "{\"id\":\"two\",\"text\":\"a kettle\"}\n").exit_code ==
      0);
  CHECK(count_entries(index) == 2);
  CHECK(found_ids(index, "kettle").size() == 2);
}

TEST_CASE("a run killed while it goes over to bulk loses nothing, old or new") {
  kill_often({true, true, 1200, 3}, kills() / 2, 1817);
}

}  // namespace dragoman::test
