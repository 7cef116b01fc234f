// Measures of single queries, calculated by hand, and what holds of them for any ranking.

#include "bench/eval/measures.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "tests/support/random_text.h"
#include "tests/support/sketched_run.h"

namespace dragoman::test {
namespace {

using Strings = std::vector<std::string>;

struct ValueCase {
  std::string measure;
  Sketch query;
  double value;
};

void check_values(const std::vector<ValueCase>& cases, const eval::Settings& settings = {}) {
  for (const ValueCase& c : cases) {
    CAPTURE(c.measure, c.query.judged, c.query.retrieved);
    CHECK(sketched_value(c.measure, {c.query}, settings) == Approx(c.value).margin(1e-12));
  }
}

const double kLog3 = std::log2(3.0);

}  // namespace

TEST_CASE("counts and sets are as reckoned by hand") {
  const Sketch query = {"a1 b0 c2 d1 e-1", "a x b c e"};
  check_values({
      {"num_q", query, 1},
      {"num_ret", query, 5},
      {"num_rel", query, 3},
      {"num_rel_ret", query, 2},
      {"num_nonrel_judged_ret", query, 1},
      {"set_P", query, 2.0 / 5},
      {"set_recall", query, 2.0 / 3},
      {"set_relative_P", query, 2.0 / 3},
      {"set_map", query, 4.0 / 15},
      {"set_F", query, 2 * 0.4 * (2.0 / 3) / (0.4 + 2.0 / 3)},
      {"set_F.3", query, 4 * 0.4 * (2.0 / 3) / (3 * 0.4 + 2.0 / 3)},
      {"utility", query, 2 - 3},
      {"utility.2,-1,-.5,0", query, 4 - 3 - 0.5},
      {"set_P", {"a1", "x"}, 0},
      {"set_recall", {"a0", "a"}, 0},
      {"set_F", {"a1", "x"}, 0},
  });
}

TEST_CASE("utility knows of documents left alone where the collection's size is given") {
  eval::Settings settings;
  settings.documents_in_collection = 100;
  // One relevant found, one other found, one relevant left, 97 others left.
  check_values({{"utility.0,0,0,1", {"a1 b1", "a x"}, 97}}, settings);
  settings.documents_in_collection = 2147483647;
  check_values({{"utility.0,0,0,1", {"a1", "a"}, 2147483646.0}}, settings);
}

TEST_CASE("measures of the whole ranking are as reckoned by hand") {
  check_values({
      {"map", {"a1 b0 c1 d1", "a b c x"}, (1.0 / 1 + 2.0 / 3) / 3},
      {"map", {"a1", "x y z"}, 0},
      {"map", {"a0", "a"}, 0},
      {"Rprec", {"a1 b0 c1 d1", "a b c d"}, 2.0 / 3},
      {"Rprec", {"a1 b1 c1", "a"}, 1.0 / 3},
      {"recip_rank", {"a1 b1", "x y b a"}, 1.0 / 3},
      {"recip_rank", {"a1", "x"}, 0},
      {"binG", {"a1 b1", "a x b"}, (1 + 1 / kLog3) / 2},
      {"yaap", {"a1", "a"}, std::log(2.0)},
      {"yaap", {"a1 b1", "x a"}, std::log(1.5 / 2.5)},
  });
}

TEST_CASE("bpref looks at judged documents only") {
  check_values({
      // R = 2, two others: after one of them 1 - 1/2, after both 0.
      {"bpref", {"a1 b0 c0 d1", "b a c d"}, 0.25},
      {"bpref", {"a1 b0 c0 d1", "b x y a z c d"}, 0.25},
      // Fewer others than relevant ones: the fewer are what can be passed.
      {"bpref", {"a1 b0 c1 d1", "a b c d"}, 1.0 / 3},
      {"bpref", {"a1 b1 c1 d0 e0", "d a b e c"}, (0.5 + 0.5 + 0) / 3},
      // More others than relevant ones: from the R-th on all are as bad.
      {"bpref", {"a1 b0 c0 d0", "b c d a"}, 0},
      {"bpref", {"a1 b1", "x a y b"}, 1},
      {"bpref", {"a1 b-1 c0", "b a"}, 1},
      {"bpref", {"a1 b0", "x b"}, 0},
  });
}

TEST_CASE("infAP is average precision where all is judged, and infers where not") {
  const double e = 0.00001;
  check_values({
      {"infAP", {"a1", "a"}, 1},
      {"infAP", {"a1 b0 c1", "a b c"}, (1 + 1.0 / 3 + 2.0 / 3 * (1 + e) / (2 + 2 * e)) / 2},
      // b is in the pool without judgment: taken as relevant as those before are.
      {"infAP", {"a1 b-1 c1", "a b c"}, (1 + 1.0 / 3 + 2.0 / 3 * (1 + e) / (1 + 2 * e)) / 2},
      // x isn't in the pool: not relevant.
      {"infAP", {"a1 c1", "a x c"}, (1 + 1.0 / 3 + 2.0 / 3 * 0.5 * (1 + e) / (1 + 2 * e)) / 2},
  });
}

TEST_CASE("measures at cut-offs take short results as filled up") {
  const Sketch query = {"a1 b0 c1 d1", "a b c"};
  check_values({
      {"P.1", query, 1},
      {"P.2", query, 1.0 / 2},
      {"P.3", query, 2.0 / 3},
      {"P.5", query, 2.0 / 5},
      {"recall.1", query, 1.0 / 3},
      {"recall.100", query, 2.0 / 3},
      {"relative_P.2", query, 1.0 / 2},
      {"relative_P.10", query, 2.0 / 3},
      {"success.1", {"a1", "x a"}, 0},
      {"success.2", {"a1", "x a"}, 1},
      {"success.10", {"a1", "x a"}, 1},
      {"map_cut.2", query, 1.0 / 3},
      {"map_cut.3", query, (1 + 2.0 / 3) / 3},
      {"map_cut.9", query, (1 + 2.0 / 3) / 3},
      {"recall.5", {"a0", "a"}, 0},
      {"relative_P.5", {"a0", "a"}, 0},
  });
}

TEST_CASE("precision is interpolated from below") {
  const Sketch query = {"a1 b1", "x a b"};
  check_values({
      {"iprec_at_recall.0", query, 2.0 / 3},
      {"iprec_at_recall..5", query, 2.0 / 3},
      {"iprec_at_recall..5", {"a1 b1", "a x b"}, 1},
      {"iprec_at_recall.1", {"a1 b1", "a x b"}, 2.0 / 3},
      // Six tenths of two round to one document, and so does a tenth of eleven.
      {"iprec_at_recall..6", {"a1 b1", "a x b"}, 1},
      {"iprec_at_recall..1", {"a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1", "a"}, 1},
      {"iprec_at_recall..09", {"a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1", "a"}, 1},
      {"iprec_at_recall.1", {"a1 b1", "a"}, 0},
      {"11pt_avg", query, 2.0 / 3},
      {"11pt_avg.0,1", {"a1 b1", "a x b"}, (1 + 2.0 / 3) / 2},
      {"Rprec_mult.1", query, 1.0 / 2},
      {"Rprec_mult.2", query, 2.0 / 4},
      {"Rprec_mult..5", query, 0},
  });
}

TEST_CASE("trec_eval 9 asks for the next whole number of documents from a tenth on") {
  eval::Settings settings;
  settings.version = eval::Version::k9;
  check_values({{"iprec_at_recall..6", {"a1 b1", "a x b"}, 2.0 / 3},
                {"iprec_at_recall..1", {"a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1", "a"}, 0},
                {"iprec_at_recall..09", {"a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1", "a"}, 1}},
               settings);
}

TEST_CASE("nDCG gains the grade and discounts by the logarithm of the rank") {
  const double ideal = 3 + 2 / kLog3 + 0.5;
  check_values({
      {"ndcg", {"a3 b2 c1", "b a x"}, (2 + 3 / kLog3) / ideal},
      {"ndcg", {"a3 b2 c1", "a b c"}, 1},
      {"ndcg", {"a3 b2 c1", "x"}, 0},
      {"ndcg", {"a0 b-1", "a b"}, 0},
      {"ndcg_cut.1", {"a3 b2 c1", "b a x"}, 2.0 / 3},
      {"ndcg_cut.2", {"a3 b2 c1", "b a x"}, (2 + 3 / kLog3) / (3 + 2 / kLog3)},
      {"ndcg_cut.10", {"a3 b2 c1", "b a x"}, (2 + 3 / kLog3) / ideal},
      {"ndcg_cut.10", {"a0", "a"}, 0},
      {"ndcg_cut.2", {"a1 b0", "b x a"}, 0},
  });
}

TEST_CASE("gains can be given for grades") {
  check_values({
      {"ndcg.2=10", {"a2 b1", "b a"}, (1 + 10 / kLog3) / (10 + 1 / kLog3)},
      {"ndcg.1=0", {"a2 b1", "b a"}, (2 / kLog3) / 2},
      {"ndcg.0=1", {"a1 b0", "b a"}, 1},
      {"ndcg.1=.5,2=.75", {"a2 b1", "b a"}, (0.5 + 0.75 / kLog3) / (0.75 + 0.5 / kLog3)},
      {"ndcg.0=-1", {"a1 b0", "b a"}, -1 + 1 / kLog3},
      {"ndcg.7=9", {"a1", "x a"}, 1 / kLog3},
  });
}

TEST_CASE("the variants of nDCG are as reckoned by hand") {
  const double ideal = 1 + 1 / kLog3;
  check_values({
      // At rank 1 nDCG is 1, at rank 3 it is 1.5 of the ideal.
      {"ndcg_rel", {"a1 b1", "a x b"}, (1 + 1.5 / ideal) / 2},
      // The one that isn't retrieved has the nDCG of the end.
      {"ndcg_rel", {"a1 b1", "x a"}, (1 / kLog3 / ideal + 1 / kLog3 / ideal) / 2},
      {"ndcg_rel", {"a0", "a"}, 0},
      // At depth 2, where the relevant ones end; results that go further than one beyond count too.
      {"Rndcg", {"a1 b1", "a x b"}, 1 / ideal},
      {"Rndcg", {"a1 b1", "a x b y"}, (1 / ideal + 1.5 / ideal) / 2},
      {"Rndcg", {"a2 b1", "b a"}, (0.5 + (1 + 2 / kLog3) / (2 + 1 / kLog3)) / 2},
      {"Rndcg", {"a0", "a"}, 0},
      {"G", {"a1 b1", "a x b"}, (1 + 1 / kLog3) / 2},
      // The ideal is 2 ahead when b comes, and level again when a has come.
      {"G", {"a2 b1", "b a"}, (1 / kLog3 + 2) / 3},
      {"G", {"a0", "a"}, 0},
  });
}

TEST_CASE("the relevance level sets what is relevant, not what is gained") {
  const Sketch query = {"a1 b2 c3", "a b x c"};
  eval::Settings settings;
  settings.relevance_level = 2;
  check_values(
      {
          {"num_rel", query, 2},
          {"num_rel_ret", query, 2},
          {"map", query, (1.0 / 2 + 2.0 / 4) / 2},
          {"P.5", query, 2.0 / 5},
          {"recip_rank", query, 0.5},
          {"bpref", query, 0},  // a is judged, and not relevant now
          {"num_nonrel_judged_ret", query, 1},
          {"ndcg", {"a1 b2", "b a"}, 1},
          {"ndcg_cut.5", {"a1", "x a"}, 1 / kLog3},
          {"map", {"a1", "a"}, 0},
      },
      settings);
}

namespace {

// A query with random grades, of which random documents are retrieved, in random order.
Sketch random_query(RandomText& random, std::size_t grades) {
  Sketch sketch;
  for (char document = 'a'; document <= 'z'; ++document) {
    const auto grade = std::to_string(random.below(grades));
    if (random.below(3) > 0) sketch.judged += std::string(1, document) + grade + ' ';
    const std::string place = std::string(1, document) + ' ';
    if (random.below(4) == 0) continue;
    sketch.retrieved = random.below(2) == 0 ? place + sketch.retrieved : sketch.retrieved + place;
  }
  sketch.judged += "A1";
  sketch.retrieved += "B";
  return sketch;
}

void check_equal(const Sketch& query, const std::string& measure, const std::string& other) {
  CAPTURE(query.judged, query.retrieved, measure, other);
  CHECK(sketched_value(measure, {query}) == Approx(sketched_value(other, {query})).margin(1e-12));
}

}  // namespace

TEST_CASE("beyond the end of the results cut-offs change nothing") {
  RandomText random(1);
  for (int i = 0; i < 50; ++i) {
    const Sketch query = random_query(random, 4);
    check_equal(query, "map_cut.1000", "map");
    check_equal(query, "recall.1000", "set_recall");
    check_equal(query, "ndcg_cut.1000", "ndcg");
    check_equal(query, "Rprec_mult.1", "Rprec");
  }
}

TEST_CASE("where grades are 0 and 1 the binary and the graded gain agree") {
  RandomText random(2);
  for (int i = 0; i < 50; ++i) check_equal(random_query(random, 2), "binG", "G");
}

TEST_CASE("all relevant documents before all others is a perfect ranking") {
  const Sketch query = {"a2 b1 c1 d0 e0", "a b c d e x y"};
  for (const std::string measure :
       {"map",      "Rprec",         "bpref",      "recip_rank",  "iprec_at_recall.1",
        "11pt_avg", "infAP",         "binG",       "G",           "ndcg",
        "ndcg_rel", "Rndcg",         "ndcg_cut.2", "ndcg_cut.10", "P.3",
        "recall.3", "relative_P.10", "success.1",  "set_recall",  "map_cut.3"}) {
    CAPTURE(measure);
    CHECK(sketched_value(measure, {query}) == Approx(1));
  }
}

TEST_CASE("a relevant document that moves up never makes a ranking worse") {
  RandomText random(3);
  for (int i = 0; i < 50; ++i) {
    Sketch worse = random_query(random, 2);
    worse.retrieved += " A";  // judged relevant, and last
    const Sketch better = {worse.judged,
                           "A " + worse.retrieved.substr(0, worse.retrieved.size() - 2)};
    for (const std::string measure : {"map", "Rprec", "bpref", "recip_rank", "infAP", "11pt_avg",
                                      "P.5", "recall.10", "ndcg", "ndcg_cut.10", "G", "binG"}) {
      CAPTURE(worse.judged, worse.retrieved, measure);
      CHECK(sketched_value(measure, {better}) >= sketched_value(measure, {worse}) - 1e-12);
    }
  }
}

}  // namespace dragoman::test
