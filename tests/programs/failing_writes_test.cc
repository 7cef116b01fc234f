// Writes and syncs that fail, at every place of a run one after the other: the run ends with a
// message, and the index holds all that was reported as committed. Writes that are cut short are
// gone on with.

#include <catch2/catch.hpp>
#include <string>

#include "tests/programs/files.h"
#include "tests/programs/generated_documents.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

constexpr int kDocuments = 30;
constexpr int kWords = 40;
constexpr int kPlaces = 40;  // the most calls of a run that are made to fail, one in each run
constexpr const char* kEarlier = "{\"id\":\"earlier\",\"text\":\"a bridge\"}\n";

class Scene {
 public:
  explicit Scene(bool in_bulk) : in_bulk_(in_bulk) {
    write_articles(folder_ / "in", kDocuments, kWords, "Talks");
    REQUIRE(run_index({"--index", whole(), "-"}, kEarlier).exit_code == 0);
    REQUIRE(run_index({"--index", whole(), folder_ / "in"}).exit_code == 0);
  }

  std::string index() const { return folder_ / "ix"; }
  std::string whole() const { return folder_ / "whole"; }

  void prepare() const {
    std::filesystem::remove_all(index());
    REQUIRE(run_index({"--index", index(), "-"}, kEarlier).exit_code == 0);
  }

  Outcome run_failing(const std::string& how, long at) const {
    Command command = index_command({"--index", index(), "--verbose", "--threads", "1"});
    if (in_bulk_) {
      command.arguments.push_back("--optimize");
    } else {
      command.arguments.insert(command.arguments.end(), {"--commit-every", "10"});
    }
    command.arguments.push_back(folder_ / "in");
    command.environment = {{"LD_PRELOAD", FAILING_CALLS_LIBRARY},
                           {"FAIL_BELOW", index()},
                           {"FAIL_HOW", how},
                           {"FAIL_AT", std::to_string(at)},
                           {"FAIL_COUNT", folder_ / "calls"},
                           {"ASAN_OPTIONS", "verify_asan_link_order=0"}};
    return run(command);
  }

  long calls_of(const std::string& how) const {
    prepare();
    REQUIRE(run_failing(how, 0).exit_code == 0);
    return std::stol(read_file(folder_ / "calls"));
  }

  void check_kept(const Outcome& outcome) const {
    CHECK(outcome.signal == 0);
    const auto ids = ids_in(index());
    CHECK(ids.count("earlier") == 1);
    for (const std::string& id : committed_ids(outcome.err)) CHECK(ids.count(id) == 1);
    CHECK(faults_in(index()) == 0);
    CHECK(fingerprint_of(index()) == reckoned_fingerprint(index()));
    const Outcome next = run_index({"--index", index(), folder_ / "in"});
    INFO(next.err);
    CHECK(next.exit_code == 0);
    CHECK(fingerprint_of(index()) == fingerprint_of(whole()));
    CHECK(run_index({"--index", index(), "--check"}).exit_code == 0);
  }

 private:
  TempFolder folder_;
  bool in_bulk_;
};

void fail_everywhere(const Scene& scene, const std::string& how) {
  const long calls = scene.calls_of(how);
  REQUIRE(calls > 3);
  const long step = calls / kPlaces + 1;
  int failed = 0;
  for (long at = 1; at <= calls; at += step) {
    scene.prepare();
    const Outcome outcome = scene.run_failing(how, at);
    INFO(how << " number " << at << " of " << calls << "\n" << outcome.err);
    failed += outcome.exit_code == 2 ? 1 : 0;
    if (outcome.exit_code == 2) {
      CHECK_THAT(outcome.err, Catch::Contains("dragoman-index: "));
      CHECK_THAT(outcome.err, Catch::Contains(scene.index()));
    }
    scene.check_kept(outcome);
  }
  CHECK(failed > 0);
}

}  // namespace

TEST_CASE("a sync that fails anywhere in a run loses nothing that was committed") {
  const Scene scene(GENERATE(false, true));
  fail_everywhere(scene, "sync");
}

TEST_CASE("a write that fails anywhere in a run loses nothing that was committed") {
  const Scene scene(GENERATE(false, true));
  fail_everywhere(scene, "write");
}

TEST_CASE("writes that are cut short are gone on with") {
  const Scene scene(GENERATE(false, true));
  scene.prepare();
  const Outcome outcome = scene.run_failing("short", 1);
  INFO(outcome.err);
  CHECK(outcome.exit_code == 0);
  scene.check_kept(outcome);
}

}  // namespace dragoman::test
