// What dragoman-eval prints: trec_eval's layout to the byte; a table for two runs; what it refuses.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

using Strings = std::vector<std::string>;

constexpr const char* kQrels =
    "7 0 d1 1\n"
    "7 0 d2 0\n"
    "7 0 d3 2\n"
    "7 0 d4 -1\n"
    "12 0 d1 0\n"
    "12 0 d5 1\n"
    "30 0 d9 1\n";

// Query 7 ranks d1 d3 d2 x1: of d2 and d3, which are equal, the greater id is first. Nobody has
// judged query 99, and query 30 isn't there.
constexpr const char* kRun =
    "7 Q0 d2 1 2.5 brass\n"
    "7 Q0 d3 2 2.5 brass\n"
    "7 Q0 d1 3 4e0 brass\n"
    "7 Q0 x1 4 0.1 brass\n"
    "12 Q0 d1 1 0.9 kettle\n"
    "12 Q0 d5 2 0.8 kettle\n"
    "99 Q0 d5 1 1 kettle\n";

// Reckoned by hand. Approved: changed only on purpose.
constexpr const char* kOfficial =
    "runid                 \tall\tkettle\n"
    "num_q                 \tall\t2\n"
    "num_ret               \tall\t6\n"
    "num_rel               \tall\t3\n"
    "num_rel_ret           \tall\t3\n"
    "map                   \tall\t0.7500\n"
    "gm_map                \tall\t0.7071\n"
    "Rprec                 \tall\t0.5000\n"
    "bpref                 \tall\t0.5000\n"
    "recip_rank            \tall\t0.7500\n"
    "iprec_at_recall_0.00  \tall\t0.7500\n"
    "iprec_at_recall_0.10  \tall\t0.7500\n"
    "iprec_at_recall_0.20  \tall\t0.7500\n"
    "iprec_at_recall_0.30  \tall\t0.7500\n"
    "iprec_at_recall_0.40  \tall\t0.7500\n"
    "iprec_at_recall_0.50  \tall\t0.7500\n"
    "iprec_at_recall_0.60  \tall\t0.7500\n"
    "iprec_at_recall_0.70  \tall\t0.7500\n"
    "iprec_at_recall_0.80  \tall\t0.7500\n"
    "iprec_at_recall_0.90  \tall\t0.7500\n"
    "iprec_at_recall_1.00  \tall\t0.7500\n"
    "P_5                   \tall\t0.3000\n"
    "P_10                  \tall\t0.1500\n"
    "P_15                  \tall\t0.1000\n"
    "P_20                  \tall\t0.0750\n"
    "P_30                  \tall\t0.0500\n"
    "P_100                 \tall\t0.0150\n"
    "P_200                 \tall\t0.0075\n"
    "P_500                 \tall\t0.0030\n"
    "P_1000                \tall\t0.0015\n";

class Scene {
 public:
  Scene() {
    write_file(folder_ / "qrels", kQrels);
    write_file(folder_ / "run", kRun);
  }

  std::string path(const std::string& name) const { return folder_ / name; }

  Outcome evaluate(Strings options) const {
    options.push_back(path("qrels"));
    options.push_back(path("run"));
    return run_eval(std::move(options));
  }

  std::string printed(Strings options) const {
    const Outcome outcome = evaluate(std::move(options));
    CHECK(outcome.err.empty());
    CHECK(outcome.exit_code == 0);
    return outcome.out;
  }

 private:
  TempFolder folder_;
};

void check_refused(const Outcome& outcome, const std::string& message) {
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.out.empty());
  CHECK(outcome.err == "dragoman-eval: " + message + '\n');
}

}  // namespace

TEST_CASE("dragoman-eval prints trec_eval's official measures to the byte") {
  const Scene scene;
  CHECK(scene.printed({}) == kOfficial);
  CHECK(scene.printed({"-m", "official"}) == kOfficial);
}

TEST_CASE("queries are printed by id before the summary without what only that has") {
  const Scene scene;
  const std::string expected =
      "num_ret               \t12\t2\n"
      "map                   \t12\t0.5000\n"
      "relstring             \t12\t'01'\n"
      "num_ret               \t7\t4\n"
      "map                   \t7\t1.0000\n"
      "relstring             \t7\t'120-'\n";
  const std::string summary =
      "runid                 \tall\tkettle\n"
      "num_q                 \tall\t2\n"
      "num_ret               \tall\t6\n"
      "map                   \tall\t0.7500\n"
      "gm_map                \tall\t0.7071\n";
  const Strings measures = {"-m", "relstring", "-m",      "gm_map", "-m",   "map",
                            "-m", "num_ret",   "-mrunid", "-m",     "num_q"};
  Strings options = measures;
  options.insert(options.end(), "-q");
  CHECK(scene.printed(options) == expected + summary);
  options.insert(options.end(), "-n");
  CHECK(scene.printed(options) == expected);
}

TEST_CASE("all measures of trec_eval are printed in its order") {
  const Scene scene;
  const std::string all = scene.printed({"-m", "all_trec"});
  CHECK_THAT(all, Catch::StartsWith(kOfficial));
  CHECK_THAT(all, Catch::Contains("infAP                 \tall\t"));
  CHECK_THAT(all, Catch::Contains("utility               \tall\t0.0000\n"));
  CHECK_THAT(all, Catch::EndsWith("unj_20                \tall\t0.0250\n"));
  CHECK(std::count(all.begin(), all.end(), '\n') == 99);  // all but relstring
  const std::string nine = scene.printed({"--trec-eval", "9", "-m", "all_trec"});
  CHECK_THAT(nine, Catch::EndsWith("num_nonrel_judged_ret \tall\t2\n"));
  CHECK(std::count(nine.begin(), nine.end(), '\n') == 94);
}

TEST_CASE("options do what trec_eval's do") {
  const Scene scene;
  const auto line = [&](Strings options) {
    const std::string out = scene.printed(std::move(options));
    return out.substr(out.find_last_of('\t') + 1);
  };
  CHECK(line({"-m", "map", "-c"}) == "0.5000\n");
  CHECK(line({"-m", "num_rel", "-c"}) == "4\n");
  CHECK(line({"-m", "gm_map", "-c"}) == "0.0171\n");
  CHECK(line({"-m", "map", "-l", "2"}) == "0.2500\n");
  CHECK(line({"-m", "map", "-l2"}) == "0.2500\n");
  CHECK(line({"-m", "num_ret", "-M1"}) == "2\n");
  CHECK(line({"-m", "map", "-M", "1"}) == "0.2500\n");
  CHECK(line({"-m", "num_ret", "-J"}) == "5\n");
  CHECK(line({"-m", "utility.0,0,0,1", "-N", "100"}) == "97.0000\n");
  CHECK(line({"-mndcg_cut.2"}) == "0.7453\n");
  CHECK(line({"-cqmP.5,10"}) == "0.1000\n");
  CHECK(line({"--measure", "map", "--complete_rel_info_wanted", "--level_for_rel=2"}) ==
        "0.1667\n");
}

TEST_CASE("documents with equal scores rank by their ids alone") {
  // The case of trec_eval's issue 22: the rank column isn't looked at.
  const TempFolder folder;
  const auto ndcg = [&](const std::string& other) {
    write_file(folder / "qrels", "1 Q0 a 0\n1 Q0 b 1\n1 Q0 c 0\n");
    write_file(folder / "run", "1 0 b 1 1.0 run\n1 0 " + other + " 2 1.0 run\n");
    return run_eval({"-m", "ndcg", folder / "qrels", folder / "run"}).out;
  };
  CHECK(ndcg("a") == "ndcg                  \tall\t1.0000\n");
  CHECK(ndcg("c") == "ndcg                  \tall\t0.6309\n");
}

TEST_CASE("scores are compared in double precision, and in single precision as trec_eval 9 did") {
  const TempFolder folder;
  write_file(folder / "qrels", "1 0 a 1\n");
  write_file(folder / "run", "1 0 a 1 1.00000003 t\n1 0 b 2 1.00000001 t\n");
  CHECK(run_eval({"-m", "recip_rank", folder / "qrels", folder / "run"}).out ==
        "recip_rank            \tall\t1.0000\n");
  CHECK(run_eval({"--trec-eval", "9", "-m", "recip_rank", folder / "qrels", folder / "run"}).out ==
        "recip_rank            \tall\t0.5000\n");
}

TEST_CASE("ids and tags are bytes and may be longer than their columns") {
  const TempFolder folder;
  const std::string id(300, '\xE9');
  write_file(folder / "qrels", id + " 0 a 1\n");
  write_file(folder / "run", id + " 0 a 1 1 \x1B[2J\n");
  CHECK(run_eval({"-q", "-m", "map", "-m", "runid", "-m", "utility.1.0000000000000000,0,0,0",
                  folder / "qrels", folder / "run"})
            .out == "map                   \t" + id +
                        "\t1.0000\n"
                        "utility_1.0000000000000000,0,0,0\t" +
                        id +
                        "\t1.0000\n"
                        "runid                 \tall\t\x1B[2J\n"
                        "map                   \tall\t1.0000\n"
                        "utility_1.0000000000000000,0,0,0\tall\t1.0000\n");
}

TEST_CASE("one of the files may come by standard input") {
  const Scene scene;
  CHECK(run_eval({scene.path("qrels"), "-"}, kRun).out == kOfficial);
  CHECK(run_eval({"-", scene.path("run")}, kQrels).out == kOfficial);
  check_refused(run_eval({"-", "-"}, kRun), "only one of the files can be standard input");
}

TEST_CASE("two runs are compared in a table") {
  const Scene scene;
  write_file(scene.path("run2"), "7 Q0 x1 1 2 copper\n7 Q0 d1 2 1 copper\n12 Q0 d5 1 1 copper\n");
  const Outcome outcome =
      scene.evaluate({"-m", "map", "-m", "P.1", "--compare", scene.path("run2")});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err.empty());
  CHECK(outcome.out == "A: " + scene.path("run") + " (kettle)\nB: " + scene.path("run2") +
                           " (copper)\n"
                           "2 queries\n\n"
                           "measure       A       B      B-A  better  worse  equal  p(t-test)  "
                           "p(random)\n"
                           "map      0.7500  0.6250  -0.1250       1      1      0     0.8743     "
                           "1.0000\n"
                           "P_1      0.5000  0.5000  +0.0000       1      1      0     1.0000     "
                           "1.0000\n");
  check_refused(scene.evaluate({"-q", "--compare", scene.path("run2")}),
                "-q and -n don't go with --compare");
  check_refused(scene.evaluate({"-mnum_q", "--compare", scene.path("run2")}),
                "--compare takes measures that are averaged over queries, such as map");
}

TEST_CASE("files that dragoman-eval can't take are named with the reason") {
  const Scene scene;
  const auto with_run = [&](const std::string& content) {
    write_file(scene.path("bad"), content);
    return run_eval({scene.path("qrels"), scene.path("bad")});
  };
  const std::string bad = scene.path("bad");
  check_refused(with_run(""), bad + " is empty");
  check_refused(with_run("\n\n"), bad + " holds no results");
  check_refused(with_run("7 Q0 d1 1 2.5\n"),
                bad + ":1: a result has six columns: query, Q0, document, rank, score, tag");
  check_refused(with_run("7 Q0 d1 1 2.5 t\n7 Q0 d2 1 \x1B[2J t\n"),
                bad + ":2: the score is no number: '[2J'");
  check_refused(with_run("7 Q0 d1 1 2 t\n7 Q0 d1 2 1 t\n"),
                bad + ": query 7 has document d1 twice");
  check_refused(with_run("99 Q0 d1 1 2 t\n"),
                "no query of " + bad + " is judged in " + scene.path("qrels"));
  check_refused(run_eval({scene.path("none"), scene.path("run")}),
                "can't read " + scene.path("none"));
  check_refused(run_eval({scene.path("."), scene.path("run")}), "can't read " + scene.path("."));
  write_file(bad, "7 0 d1\n");
  check_refused(run_eval({bad, scene.path("run")}),
                bad + ":1: a judgment has four columns: query, iteration, document, grade");
}

TEST_CASE("bad options of dragoman-eval are refused") {
  const Scene scene;
  const std::string usage =
      "give judgments and a run: dragoman-eval QRELS RUN (dragoman-eval --help)";
  check_refused(run_eval({}), usage);
  check_refused(run_eval({"one"}), usage);
  check_refused(run_eval({"one", "two", "three"}), usage);
  check_refused(scene.evaluate({"-m", "mapp"}),
                "no measure 'mapp' (docs/evaluation.md has them all)");
  check_refused(scene.evaluate({"--compare", ""}), "--compare takes a run");
  check_refused(scene.evaluate({"-l", "-1"}), "--level_for_rel takes 0 or more");
  check_refused(scene.evaluate({"-M", "0"}), "--Max_retrieved_per_topic takes 1 or more");
  CHECK_THAT(scene.evaluate({"-l", "high"}).err, Catch::StartsWith("dragoman-eval: "));
  CHECK(scene.evaluate({"-l", "high"}).exit_code == 2);
  CHECK(scene.evaluate({"--frobnicate"}).exit_code == 2);
}

TEST_CASE("help and version of dragoman-eval go to standard output") {
  const Outcome help = run_eval({"--help"});
  CHECK(help.exit_code == 0);
  CHECK(help.err.empty());
  CHECK_THAT(help.out, Catch::Contains("\n  runid num_q num_ret "));
  const Outcome version = run_eval({"--version"});
  CHECK(version.exit_code == 0);
  CHECK_THAT(version.out, Catch::StartsWith("dragoman-eval "));
}

}  // namespace dragoman::test
