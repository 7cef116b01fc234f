// A power cut at any moment of a run leaves an index that opens, is sound, holds all that was
// reported as committed, and is completed by the next run. A run is recorded once (recording.h)
// and replayed to many states of its disk.
//
// DRAGOMAN_POWER_LOSS is the number of states tried for each kind of run and each model; by hand
// 200 were tried (docs/durability.md).

#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iostream>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "tests/programs/files.h"
#include "tests/programs/generated_documents.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"
#include "tests/programs/recording.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

int states_tried() {
  const char* const asked = std::getenv("DRAGOMAN_POWER_LOSS");
  return asked == nullptr ? 8 : std::stoi(asked);
}

// A run, and what it means for the index. Articles are written by write_articles().
struct Phase {
  std::string name;
  int old_documents;  // in the index before, their titles beginning with "First"
  int documents;      // in the folder, their titles beginning with "Second"; 0 leaves the old ones
  int words;
  std::vector<std::string> arguments;  // more of dragoman-index
  std::set<std::string> deleted;       // ids
  bool watches = false;
};

const std::vector<Phase>& phases() {
  static const std::vector<Phase> kPhases = {
      {"first build", 0, 60, 30, {}, {}},
      {"first build in place", 0, 40, 30, {"--commit-every", "5"}, {}},
      {"bulk build on an old index", 1100, 1150, 3, {}, {}},
      {"update in place", 60, 60, 30, {"--commit-every", "5"}, {}},
      {"delete", 60, 0, 30, {}, {"d3", "d17", "d41"}},
      {"optimize", 60, 0, 30, {"--optimize"}, {}},
      {"watch", 30, 0, 30, {}, {}, true},
  };
  return kPhases;
}

struct Expected {
  std::map<std::string, std::string> old_titles;
  std::map<std::string, std::string> new_titles;
};

// A disk with an index two new folders deep, and the recording of a run that changes it.
class RecordedRun {
 public:
  explicit RecordedRun(const Phase& phase) : phase_(phase) {
    write_articles(folder_ / "in", phase.old_documents, phase.words, "First");
    fs::create_directories(disk());
    if (phase.old_documents > 0) {
      REQUIRE(run_index({"--index", index_below(disk()), folder_ / "in"}).exit_code == 0);
      expected_.old_titles = titles_in(index_below(disk()));
    }
    fs::copy(disk(), folder_ / "before", fs::copy_options::recursive);
    write_articles(folder_ / "in", phase.documents, phase.words, "Second");
    if (phase.watches) watch();
    if (!phase.watches) run_once();
    expected_.new_titles = titles_in(index_below(disk()));
    calls_ = read_recording(folder_ / "calls");
    check_recording();
  }

  const Phase& phase() const { return phase_; }
  const Expected& expected() const { return expected_; }
  const std::vector<RecordedCall>& calls() const { return calls_; }
  std::string disk() const { return folder_ / "disk"; }
  std::string before() const { return folder_ / "before"; }
  std::string input() const { return folder_ / "in"; }
  std::string state() const { return folder_ / "state"; }
  static std::string index_below(const std::string& disk) { return disk + "/data/ix"; }

 private:
  Command command() const {
    Command made = index_command({"--index", index_below(disk()), "--verbose", "--threads", "1"});
    const auto add = [&](const std::string& argument) { made.arguments.push_back(argument); };
    for (const std::string& argument : phase_.arguments) add(argument);
    for (const std::string& id : phase_.deleted) add("--delete=" + id);
    if (phase_.watches) add("--watch");
    if (phase_.watches || phase_.documents > 0) add(input());
    made.environment = {{"LD_PRELOAD", RECORDED_CALLS_LIBRARY},
                        {"RECORD_BELOW", disk()},
                        {"RECORD_TO", folder_ / "calls"},
                        {"ASAN_OPTIONS", "verify_asan_link_order=0"}};
    return made;
  }

  void run_once() const {
    const Outcome outcome = run(command());
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
  }

  // Documents change, come and go while the program watches.
  void watch() const {
    RunningProgram program(command());
    REQUIRE(program.await_message("dragoman-index: watching "));
    for (int round = 1; round <= 4; ++round) {
      write_articles(input(), 6 * round, phase_.words, "Second");
      REQUIRE(program.await_message(" added, ", static_cast<std::size_t>(2 * round - 1)));
      fs::remove(folder_ / "in" / ("d" + std::to_string(24 + round) + ".txt"));
      REQUIRE(program.await_message(" added, ", static_cast<std::size_t>(2 * round)));
    }
    program.send(SIGTERM);
    REQUIRE(program.wait().exit_code == 0);
  }

  // A call that the library misses would make every state wrong.
  void check_recording() const {
    CrashDisk replayed(before(), disk());
    for (const RecordedCall& call : calls_) replayed.replay(call);
    replayed.write_whole(folder_ / "whole");
    REQUIRE(read_folder(folder_ / "whole") == read_folder(disk()));
    fs::remove_all(folder_ / "whole");
  }

  TempFolder folder_;
  const Phase& phase_;
  Expected expected_;
  std::vector<RecordedCall> calls_;
};

std::set<std::string> ids_after(const std::string& begin, const std::string& messages) {
  std::set<std::string> ids;
  std::istringstream lines(messages);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with(begin)) ids.insert(line.substr(begin.size()));
  }
  return ids;
}

struct Tally {
  int states = 0;
  int unusable = 0;   // can't be opened, isn't sound, or isn't completed by the next run
  int with_loss = 0;  // with a document lost or an old one come back
};

// Judges a state by what had been printed before the cut.
class Judge {
 public:
  Judge(const RecordedRun& run, const std::string& printed)
      : run_(run),
        index_(RecordedRun::index_below(run.state())),
        committed_(committed_ids(printed)),
        removed_(ids_after("dragoman-index: removed ", printed)),
        is_reported_(printed.find(" holds ") != std::string::npos) {
    if (is_reported_) removed_.insert(run.phase().deleted.begin(), run.phase().deleted.end());
  }

  void add_to(Tally& tally) {
    ++tally.states;
    const bool is_usable = is_sound() && is_completed();
    if (!is_usable) ++tally.unusable;
    if (lost_ > 0) ++tally.with_loss;
    INFO(problem_);
    CHECK(is_usable);
    CHECK(lost_ == 0);
  }

 private:
  bool is_there() {
    try {
      return !database_folder(index_).empty();
    } catch (const WorldError& error) {
      return true;
    }
  }

  bool fault(const std::string& what) {
    problem_ += what + '\n';
    return false;
  }

  bool is_sound() {
    if (!is_there()) {
      lost_ = run_.expected().old_titles.size() + committed_.size();
      return lost_ == 0 || fault("there is no index");
    }
    const Outcome outcome = run_index({"--index", index_, "--check"});
    if (outcome.exit_code != 0) return fault("--check: " + outcome.out + outcome.err);
    count_lost(titles_in(index_));
    return true;
  }

  void count_lost(const std::map<std::string, std::string>& titles) {
    for (const std::string& id : committed_) check_title(titles, id, false);
    for (const auto& [id, title] : run_.expected().old_titles) {
      const bool may_be_gone = run_.expected().new_titles.count(id) == 0;
      if (committed_.count(id) == 0 && !may_be_gone) check_title(titles, id, true);
    }
    for (const std::string& id : removed_) {
      if (titles.count(id) > 0) lose(id + " has come back");
    }
  }

  void check_title(const std::map<std::string, std::string>& titles, const std::string& id,
                   bool may_be_old) {
    const auto found = titles.find(id);
    if (found == titles.end()) return lose(id + " is lost");
    if (run_.expected().new_titles.count(id) == 0) return;  // committed, then removed
    const bool is_new = found->second == run_.expected().new_titles.at(id);
    const bool is_old = may_be_old && found->second == run_.expected().old_titles.at(id);
    if (!is_new && !is_old) lose(id + " is not as committed: " + found->second);
  }

  void lose(const std::string& what) {
    ++lost_;
    fault(what);
  }

  bool is_completed() {
    const Outcome next = run_index({"--index", index_, "--quiet", run_.input()});
    if (next.exit_code != 0) return fault("the next run: " + next.err);
    const Outcome check = run_index({"--index", index_, "--check"});
    return check.exit_code == 0 || fault("--check after the next run: " + check.out + check.err);
  }

  const RecordedRun& run_;
  std::string index_;
  std::set<std::string> committed_;
  std::set<std::string> removed_;
  bool is_reported_;
  std::size_t lost_ = 0;
  std::string problem_;
};

// Half of the cuts come anywhere, half right after a name, a sync or a message; in order. After one
// call the disk may be in many states, so cuts may come there several times.
std::multiset<std::size_t> some_cuts(const std::vector<RecordedCall>& calls, int count,
                                     std::mt19937& engine) {
  std::vector<std::size_t> marked;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    if (std::string("rumspt").find(calls[i].kind) != std::string::npos) marked.push_back(i + 1);
  }
  std::multiset<std::size_t> cuts;
  for (int cut = 0; cut < count; ++cut) {
    const bool anywhere = engine() % 2 == 0 || marked.empty();
    cuts.insert(anywhere ? engine() % (calls.size() + 1) : marked[engine() % marked.size()]);
  }
  return cuts;
}

// A watch begins by naming the documents that it found unchanged.
std::string reports_before(const RecordedRun& recorded, std::size_t cut) {
  const std::string printed = printed_before(recorded.calls(), cut);
  if (!recorded.phase().watches) return printed;
  const std::size_t begin = printed.find("dragoman-index: watching ");
  return begin == std::string::npos ? "" : printed.substr(begin);
}

Tally cut_often(const RecordedRun& recorded, DiskModel model) {
  std::mt19937 engine(1812);
  Tally tally;
  CrashDisk disk(recorded.before(), recorded.disk());
  std::size_t replayed = 0;
  for (const std::size_t cut : some_cuts(recorded.calls(), states_tried(), engine)) {
    while (replayed < cut) disk.replay(recorded.calls()[replayed++]);
    fs::remove_all(recorded.state());
    disk.cut_power(model, engine, recorded.state());
    INFO("cut after call " << cut << " of " << recorded.calls().size());
    Judge(recorded, reports_before(recorded, cut)).add_to(tally);
  }
  return tally;
}

void cut_in(const std::string& name) {
  for (const Phase& phase : phases()) {
    if (phase.name != name) continue;
    const RecordedRun recorded(phase);
    for (const DiskModel model : {DiskModel::kOrdered, DiskModel::kStrict}) {
      const std::string model_name = model == DiskModel::kOrdered ? "ordered" : "strict";
      INFO(model_name);
      const Tally tally = cut_often(recorded, model);
      std::cout << "power loss, " << name << ", " << model_name << ": " << tally.states
                << " states, " << tally.unusable << " unusable, " << tally.with_loss
                << " with documents lost\n";
    }
  }
}

}  // namespace

TEST_CASE("a power cut in a first build leaves a whole index or none") {
  cut_in("first build");
}

TEST_CASE("a power cut in a first build in place loses nothing that was committed") {
  cut_in("first build in place");
}

TEST_CASE("a power cut in a bulk build on an old index loses nothing, old or new") {
  cut_in("bulk build on an old index");
}

TEST_CASE("a power cut in an update in place loses nothing, old or new") {
  cut_in("update in place");
}

TEST_CASE("a power cut while documents are deleted loses no others") {
  cut_in("delete");
}

TEST_CASE("a power cut while an index is made compact leaves it in one form or the other") {
  cut_in("optimize");
}

TEST_CASE("a power cut while folders are watched loses nothing that was committed") {
  cut_in("watch");
}

}  // namespace dragoman::test
