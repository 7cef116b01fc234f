#include "bench/eval/ranking.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/support/sketched_run.h"

namespace dragoman::eval {
namespace {

std::string order(const std::vector<Retrieved>& documents, int most = 100,
                  Version version = Version::k10) {
  Settings settings;
  settings.most_documents = most;
  settings.version = version;
  std::string out;
  for (const Retrieved& document : ranked(documents, settings)) out += document.document;
  return out;
}

std::vector<int> grades(const std::string& judged, const std::string& retrieved,
                        const Settings& settings = {}) {
  const Qrels qrels = test::sketched_qrels({{judged, retrieved}});
  const Run run = test::sketched_run({{judged, retrieved}});
  return judge(run.queries.at(0).documents, qrels.queries.at(0).judgments, settings).grades;
}

}  // namespace

TEST_CASE("documents rank by falling score whatever their order in the file") {
  CHECK(order({{"a", 1}, {"b", 3}, {"c", 2}}) == "bca");
  CHECK(order({{"a", -1}, {"b", -3}, {"c", 0}}) == "cab");
}

TEST_CASE("equal scores rank by falling document id") {
  CHECK(order({{"a", 1}, {"b", 1}, {"c", 1}}) == "cba");
  CHECK(order({{"d1", 1}, {"d10", 1}, {"d2", 1}}) == "d2d10d1");
  CHECK(order({{"A", 1}, {"a", 1}}) == "aA");
  CHECK(order({{"z", 1}, {"\xC3\xA9", 1}}) == "\xC3\xA9z");  // bytes above 127 are above ASCII
}

TEST_CASE("the best of too many documents are looked at") {
  CHECK(order({{"a", 1}, {"b", 3}, {"c", 2}}, 2) == "bc");
  CHECK(order({{"a", 1}, {"b", 3}}, 2) == "ba");
}

TEST_CASE("a document without judgment and one judged below 0 are told apart") {
  CHECK(grades("a2 b0 c-1 d-7", "a b c d x") ==
        std::vector<int>{2, 0, kUnjudged, kUnjudged, kUnpooled});
}

TEST_CASE("documents without judgment can be left out of the results") {
  Settings settings;
  settings.judged_only = true;
  CHECK(grades("a2 b0 c-1", "x c b y a", settings) == std::vector<int>{0, 2});
}

TEST_CASE("a document that stands twice is found") {
  const std::vector<Retrieved> once = {{"b", 2}, {"a", 1}, {"c", 0}};
  const std::vector<Retrieved> twice = {{"b", 2}, {"a", 1}, {"b", 0}};
  CHECK_FALSE(repeated_document(once));
  CHECK(repeated_document(twice) == "b");
  CHECK_FALSE(repeated_document(std::vector<Judgment>{{"a", 1}, {"b", 1}}));
  CHECK(repeated_document(std::vector<Judgment>{{"a", 1}, {"a", 0}, {"b", 1}}) == "a");
}

}  // namespace dragoman::eval
