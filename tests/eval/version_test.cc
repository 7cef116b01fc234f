// What trec_eval 10.0 has beyond 9.0, and where their figures differ.

#include <catch2/catch.hpp>
#include <string>

#include "analyzers/text/error.h"
#include "bench/eval/evaluation.h"
#include "tests/support/sketched_run.h"

namespace dragoman::test {
namespace {

using eval::Settings;
using eval::Version;

Settings of(Version version, bool complete = false) {
  Settings settings;
  settings.version = version;
  settings.complete = complete;
  return settings;
}

}  // namespace

TEST_CASE("recall levels are rounded in version 10, and mostly up in version 9") {
  const std::vector<Sketch> queries = {{"a1 b1 c1 d1 x0 y0", "x a y b c d"}};
  // At recall .6 of four documents: 2.4 are two of them, or three.
  CHECK(sketched_value("iprec_at_recall.0.3", queries, of(Version::k10)) == Approx(4.0 / 6));
  const std::vector<Sketch> falling = {{"a1 b1 c1 d1", "a b x y z c d"}};
  CHECK(sketched_value("iprec_at_recall.0.6", falling, of(Version::k10)) == Approx(1.0));
  CHECK(sketched_value("iprec_at_recall.0.6", falling, of(Version::k9)) == Approx(4.0 / 7));
  CHECK(sketched_value("11pt_avg.0.6", falling, of(Version::k10)) == Approx(1.0));
  CHECK(sketched_value("11pt_avg.0.6", falling, of(Version::k9)) == Approx(4.0 / 7));
  CHECK(sketched_value("Rprec_mult.0.6", falling, of(Version::k10)) ==
        sketched_value("Rprec_mult.0.6", falling, of(Version::k9)));
}

TEST_CASE("rank-biased precision weighs ranks by persistence, and its residual the unjudged") {
  const std::vector<Sketch> queries = {{"a1 b0", "a b x"}};
  CHECK(sketched_value("rbp", queries) == Approx(0.1));
  CHECK(sketched_value("rbp.p=0.5", queries) == Approx(0.5));
  CHECK(sketched_value("rbp_resid", queries) == Approx(0.729 + 0.1 * 0.81));
  CHECK(sketched_value("rbp_resid.p=0.5", queries) == Approx(0.125 + 0.5 * 0.25));
  CHECK(sketched_value("rbp_resid", {{"a1 b0", "a b"}}) == 0);
  CHECK(sketched_value("rbp.p=0.5", {{"a3 b1", "b a"}}) == Approx(0.5 * (1.0 / 3 + 0.5)));
  CHECK(sketched_value("rbp.1=0.5,p=0.5", {{"a1", "a"}}) == Approx(0.25));
  CHECK_THROWS_AS(sketched_value("rbp.p=2", queries), UsageError);
}

TEST_CASE("unj is the part of the first results that isn't judged") {
  const std::vector<Sketch> queries = {{"a1 b0 c-1", "a x c b"}};
  CHECK(sketched_value("unj.2", queries) == 0.5);
  CHECK(sketched_value("unj.5", queries) == Approx(0.4));
}

TEST_CASE("scores are compared in double precision, in version 9 in single") {
  const auto qrels = eval::parse_qrels(bytes_of("q 0 a 1\nq 0 z 0\n"), "");
  const auto run = eval::parse_run(bytes_of("q Q0 a 1 1.00000002 t\nq Q0 z 2 1.00000001 t\n"), "");
  const auto first = [&](Version version) {
    return evaluate(qrels, run, eval::select_measures({"recip_rank"}), of(version)).summary.front();
  };
  CHECK(first(Version::k10) == 1);
  CHECK(first(Version::k9) == 0.5);
}

TEST_CASE("comments and a byte-order mark are passed over") {
  const auto qrels =
      eval::parse_qrels(bytes_of("\xEF\xBB\xBF# made by hand\nq 0 a 1\n#q 0 b 1\n"), "");
  REQUIRE(qrels.queries.size() == 1);
  CHECK(qrels.queries.front().id == "q");
  CHECK(qrels.queries.front().judgments.size() == 1);
  const auto run = eval::parse_run(bytes_of("\xEF\xBB\xBFq Q0 a 1 2 t\n # a remark\n#\n"), "");
  REQUIRE(run.queries.size() == 1);
  CHECK(run.queries.front().id == "q");
}

TEST_CASE("an empty run, or one of other queries, counts as nothing found where all are wanted") {
  const auto qrels = eval::parse_qrels(bytes_of("p 0 a 2\np 0 b 1\nq 0 c 1\n"), "j");
  for (const char* const text : {"", "zz Q0 a 1 1 t\n"}) {
    const auto run = eval::parse_run(bytes_of(text), "r", true);
    for (const Version version : {Version::k10, Version::k9}) {
      const auto selected =
          eval::select_measures({"num_q", "num_ret", "num_rel", "map", "P.5", "unj.5"});
      const auto all = evaluate(qrels, run, selected, of(version, true));
      CHECK(all.summary == std::vector<double>{2, 0, 3, 0, 0, 0});
      CHECK(all.queries.size() == (version == Version::k10 ? 2U : 0U));
    }
    CHECK_THROWS_AS(evaluate(qrels, run, eval::select_measures({"map"}), of(Version::k10)),
                    InputError);
  }
  CHECK_THROWS_AS(eval::parse_run(bytes_of(""), "r"), InputError);
}

TEST_CASE("with all queries, the relevance level counts in version 10 alone") {
  const auto qrels = eval::parse_qrels(bytes_of("p 0 a 2\np 0 b 1\nq 0 c 1\n"), "j");
  const auto run = eval::parse_run(bytes_of("p Q0 a 1 1 t\n"), "r");
  Settings settings = of(Version::k10, true);
  settings.relevance_level = 2;
  CHECK(evaluate(qrels, run, eval::select_measures({"num_rel"}), settings).summary.front() == 1);
  settings.version = Version::k9;
  CHECK(evaluate(qrels, run, eval::select_measures({"num_rel"}), settings).summary.front() == 3);
}

}  // namespace dragoman::test
