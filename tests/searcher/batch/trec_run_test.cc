// Runs: trec_eval's order, printed.

#include "searcher/batch/trec_run.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "bench/eval/ranking.h"

namespace {

using namespace dragoman;

// "id score" for each, '|' between.
std::string results(const std::vector<RankedId>& ranked) {
  std::string out;
  for (const RunResult& result : run_results(ranked)) {
    out += (out.empty() ? "" : "|") + result.document + ' ' + result.score;
  }
  return out;
}

}  // namespace

TEST_CASE("a run has a line for each result with ranks from 1") {
  std::string out = "before\n";
  append_run("7", run_results({{"d2", 3.25}, {"d1", 1}}), "mine", out);
  CHECK(out == "before\n7 Q0 d2 1 3.250000 mine\n7 Q0 d1 2 1.000000 mine\n");
  append_run("8", {}, "mine", out);
  CHECK(std::count(out.begin(), out.end(), '\n') == 3);
}

TEST_CASE("equal printed scores are ordered by falling id") {
  CHECK(results({{"a", 2}, {"c", 2}, {"b", 2}}) == "c 2.000000|b 2.000000|a 2.000000");
  CHECK(results({{"a", 2.0000001}, {"b", 2}}) == "b 2.000000|a 2.000000");
  CHECK(results({{"a", 3}, {"a1", 2}, {"a10", 2}}) == "a 3.000000|a10 2.000000|a1 2.000000");
  CHECK(results({{"a", 0}, {"b", -1e-9}}) == "b 0.000000|a 0.000000");
}

TEST_CASE("scores that are one float are printed as one") {
  // 100.000001 and 100.000002 differ in print, but as floats they are 100.
  CHECK(results({{"a", 100.000002}, {"b", 100.000001}}) == "b 100.000002|a 100.000002");
  CHECK(results({{"a", 100.00002}, {"b", 100.000001}}) == "a 100.000020|b 100.000001");
}

TEST_CASE("ids with blanks are escaped and others left alone") {
  CHECK(run_column("press/talks.txt") == "press/talks.txt");
  CHECK(run_column("a b\tc\n") == "a%20b%09c%0A");
  CHECK(run_column("100%_année") == "100%_année");
  CHECK(run_column("\x1B[31m") == "%1B[31m");
  CHECK(run_column("x\xC2\x9By") == "x%C2%9By");
  CHECK(results({{"b c", 1}, {"b-c", 1}}) == "b-c 1.000000|b%20c 1.000000");
}

TEST_CASE("the order printed is the order that trec_eval makes of it") {
  std::mt19937 random(4);
  for (int round = 0; round < 200; ++round) {
    std::vector<RankedId> ranked;
    double score = round % 2 == 0 ? 200 : 1;
    for (int i = 0; i < 50; ++i) {
      ranked.push_back({"d" + std::to_string(random() % 100'000), score});
      score -= static_cast<double>(random() % 4) * (round % 3 == 0 ? 1e-7 : 3e-6);
    }
    const auto printed = run_results(ranked);
    std::vector<eval::Retrieved> as_float;
    for (const RunResult& r : printed) {
      as_float.push_back({r.document, static_cast<float>(std::stod(r.score))});
    }
    const auto in_order = eval::ranked(as_float, {});
    for (std::size_t i = 0; i < printed.size(); ++i) {
      REQUIRE(in_order[i].document == printed[i].document);
      // And in double precision.
      if (i > 0) REQUIRE(std::stod(printed[i].score) <= std::stod(printed[i - 1].score));
    }
  }
}
