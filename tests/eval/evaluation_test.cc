// Values over many queries.

#include "bench/eval/evaluation.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "tests/support/sketched_run.h"

namespace dragoman::test {
namespace {

const std::vector<Sketch> kFound = {{"a1", "a"}, {"a1", "x"}};
const std::vector<Sketch> kMissing = {{"a1 b2", "a b"}, {"a1 b1", ""}};

eval::Settings complete() {
  eval::Settings settings;
  settings.complete = true;
  return settings;
}

std::string refusal(const std::string& qrels, const std::string& run, int most = 1000) {
  eval::Settings settings;
  settings.most_documents = most;
  try {
    evaluate(eval::parse_qrels(bytes_of(qrels), "j.txt"), eval::parse_run(bytes_of(run), "r.txt"),
             eval::select_measures({}), settings);
    return "";
  } catch (const InputError& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("measures are averaged and counts summed up") {
  CHECK(sketched_value("num_q", kFound) == 2);
  CHECK(sketched_value("num_ret", kFound) == 2);
  CHECK(sketched_value("num_rel", kFound) == 2);
  CHECK(sketched_value("num_rel_ret", kFound) == 1);
  CHECK(sketched_value("map", kFound) == 0.5);
  CHECK(sketched_value("P.5", kFound) == Approx(0.1));
}

TEST_CASE("a geometric mean takes 0 as a hundred-thousandth") {
  CHECK(sketched_value("gm_map", kFound) == Approx(std::sqrt(1e-5)));
  CHECK(sketched_value("gm_map", {{"a1", "a"}}) == 1);
  CHECK(sketched_value("gm_map", {{"a1", "a"}, {"a1", "x a"}}) == Approx(std::sqrt(0.5)));
  CHECK(sketched_value("gm_bpref", kFound) == Approx(std::sqrt(1e-5)));
}

TEST_CASE("queries without results or without judgments don't count") {
  CHECK(sketched_value("num_q", kMissing) == 1);
  CHECK(sketched_value("num_rel", kMissing) == 2);
  CHECK(sketched_value("map", kMissing) == 1);
  CHECK(sketched_value("num_q", {{"a1", "a"}, {"", "a"}}) == 1);
  CHECK(sketched_value("num_ret", {{"a1", "a"}, {"", "a"}}, complete()) == 1);
}

TEST_CASE("judged queries without results count as 0 where all are asked for") {
  CHECK(sketched_value("num_q", kMissing, complete()) == 2);
  CHECK(sketched_value("num_rel", kMissing, complete()) == 4);
  CHECK(sketched_value("num_rel_ret", kMissing, complete()) == 2);
  CHECK(sketched_value("map", kMissing, complete()) == 0.5);
  CHECK(sketched_value("gm_map", kMissing, complete()) == Approx(std::sqrt(1e-5)));
}

TEST_CASE("with all judged queries num_rel looks past the relevance level as trec_eval 9 does") {
  eval::Settings settings = complete();
  settings.version = eval::Version::k9;
  settings.relevance_level = 2;
  CHECK(sketched_value("num_rel", kMissing, settings) == 4);
  settings.complete = false;
  CHECK(sketched_value("num_rel", kMissing, settings) == 1);
}

TEST_CASE("queries come by id as bytes with their values") {
  const eval::Qrels qrels =
      eval::parse_qrels(bytes_of("9 0 a 1\n10 0 a 1\nB 0 a 1\na 0 a 1\n"), "");
  const eval::Run run =
      eval::parse_run(bytes_of("9 Q0 a 1 1 t\na Q0 x 1 1 t\nB Q0 a 1 1 t\n10 Q0 a 1 1 t\n"), "");
  const eval::Evaluation evaluation = evaluate(qrels, run, eval::select_measures({"map"}), {});
  std::string order;
  for (const eval::QueryValues& query : evaluation.queries) {
    order += std::string(query.id) + (query.values.at(0) == 1 ? "+ " : "- ");
  }
  CHECK(order == "10+ 9+ B+ a- ");
}

TEST_CASE("relstring has a character for each of the first grades") {
  const std::vector<Sketch> queries = {{"a1 b10 c0 d-1 e9", "a b c d e x"}};
  const auto grades = [&](const std::string& measure) {
    return evaluate(sketched_qrels(queries), sketched_run(queries),
                    eval::select_measures({measure}), {})
        .queries.at(0)
        .grades;
  };
  CHECK(grades("relstring") == "1>0.9-");
  CHECK(grades("relstring.2") == "1>");
  CHECK(grades("relstring.0") == "");
}

TEST_CASE("a document twice is refused where its query is evaluated") {
  const std::string run = "q Q0 a 1 9 t\nq Q0 b 2 8 t\n";
  CHECK(refusal("q 0 a 1\nq 0 b 1\nq 0 a 0\n", run) == "j.txt: query q has document a twice");
  CHECK(refusal("q 0 a 1\n", run + "q Q0 a 3 7 t\n") == "r.txt: query q has document a twice");
  CHECK(refusal("q 0 a 1\n", run + "q Q0 a 3 7 t\n", 2) == "");
  CHECK(refusal("q 0 a 1\np 0 c 1\np 0 c 1\n", run + "o Q0 c 1 1 t\no Q0 c 2 1 t\n") == "");
}

TEST_CASE("a run without any judged query is refused") {
  CHECK(refusal("p 0 a 1\n", "q Q0 a 1 9 t\n") == "no query of r.txt is judged in j.txt");
}

}  // namespace dragoman::test
