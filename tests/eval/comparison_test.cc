#include "bench/eval/comparison.h"

#include <catch2/catch.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "tests/support/sketched_run.h"

namespace dragoman::test {
namespace {

// Judged like each other; the first query is better in B, the second worse, the third equal, the
// fourth only in A, the fifth only in B, the sixth in neither.
const std::vector<Sketch> kA = {{"a1", "x a"}, {"a1", "a"}, {"a1", "a"},
                                {"a1", "a"},   {"a1", ""},  {"a1", ""}};
const std::vector<Sketch> kB = {{"a1", "a"}, {"a1", "x y z a"}, {"a1", "a"},
                                {"a1", ""},  {"a1", "x a"},     {"a1", ""}};

eval::Comparison compared(const eval::Settings& settings) {
  return compare(sketched_qrels(kA), sketched_run(kA), sketched_run(kB),
                 eval::select_comparable({"map", "P.1", "num_ret", "gm_map"}), settings);
}

}  // namespace

TEST_CASE("queries that both runs have are compared") {
  const eval::Comparison comparison = compared({});
  CHECK(comparison.queries == 3);
  CHECK(comparison.only_a == 1);
  CHECK(comparison.only_b == 1);
  REQUIRE(comparison.values.size() == 2);
  const eval::ComparedValue& map = comparison.values[0];
  CHECK(map.name == "map");
  CHECK(map.mean_a == Approx((0.5 + 1 + 1) / 3));
  CHECK(map.mean_b == Approx((1 + 0.25 + 1) / 3));
  CHECK(map.better == 1);
  CHECK(map.worse == 1);
  CHECK(map.equal == 1);
  CHECK(map.randomization == 1);
  CHECK(comparison.values[1].name == "P_1");
}

TEST_CASE("all judged queries are compared where all are asked for") {
  eval::Settings settings;
  settings.complete = true;
  const eval::Comparison comparison = compared(settings);
  CHECK(comparison.queries == 6);
  CHECK(comparison.only_a + comparison.only_b == 0);
  CHECK(comparison.values[0].mean_a == Approx(3.5 / 6));
  CHECK(comparison.values[0].mean_b == Approx(2.75 / 6));
  CHECK(comparison.values[0].better == 2);
  CHECK(comparison.values[0].worse == 2);
  CHECK(comparison.values[0].equal == 2);
}

TEST_CASE("a comparison is printed as a table") {
  const eval::Run a = sketched_run(kA);
  eval::Run b = sketched_run(kB);
  b.path = "other\x1B[2J";  // what would clear the screen isn't printed
  std::ostringstream out;
  print_comparison(compared({}), a, b, out);
  CHECK(out.str() ==
        "A: run (tag)\n"
        "B: other[2J (tag)\n"
        "3 queries; left out: 1 that only A has, 1 that only B has\n"
        "\n"
        "measure       A       B      B-A  better  worse  equal  p(t-test)  p(random)\n"
        "map      0.8333  0.7500  -0.0833       1      1      1     0.8399     1.0000\n"
        "P_1      0.6667  0.6667  +0.0000       1      1      1     1.0000     1.0000\n");
}

TEST_CASE("a single query has no t-test") {
  const std::vector<Sketch> a = {{"a1", "x a"}};
  const std::vector<Sketch> b = {{"a1", "a"}};
  const eval::Comparison comparison = compare(sketched_qrels(a), sketched_run(a), sketched_run(b),
                                              eval::select_comparable({"map"}), {});
  std::ostringstream out;
  print_comparison(comparison, sketched_run(a), sketched_run(b), out);
  CHECK_THAT(out.str(), Catch::Contains("1 query\n"));
  CHECK_THAT(out.str(), Catch::Contains("          -     1.0000\n"));
}

TEST_CASE("runs without a query in common can't be compared") {
  const std::vector<Sketch> a = {{"a1", "a"}, {"a1", ""}};
  const std::vector<Sketch> b = {{"a1", ""}, {"a1", "a"}};
  CHECK_THROWS_AS(
      compare(sketched_qrels(a), sketched_run(a), sketched_run(b), eval::select_comparable({}), {}),
      InputError);
}

TEST_CASE("measures that aren't averaged can't be compared") {
  CHECK_THROWS_AS(eval::select_comparable({"num_ret", "gm_map", "runid"}), UsageError);
  CHECK(eval::select_comparable({"official"}).front().measure->name == "map");
}

}  // namespace dragoman::test
