// What documents cite in all its forms: threads, gaps, graphs.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

using Ids = std::set<std::string>;
using Strings = std::vector<std::string>;

Document telegram(const std::string& id, const std::string& date, const Strings& references,
                  const Strings& mentions = {}) {
  Document document;
  document.add(Field::kId, id);
  document.add(Field::kKind, "cable");
  document.add(Field::kTitle, "Crane deliveries");
  document.add(Field::kText, "The cranes were delivered.");
  document.add(Field::kDate, date);
  for (const std::string& reference : references) document.add(Field::kReferences, reference);
  for (const std::string& mention : mentions) document.add(Field::kMentions, mention);
  return document;
}

// 1 <- 2 <- 3, and 3 mentions 4; 5 answers 2, too. 9 stands alone.
SmallIndex exchange() {
  return SmallIndex({telegram("74BONN1", "1974-03-01", {}),
                     telegram("74OSLO2", "1974-03-02", {"74BONN1", "73ROME7"}),
                     telegram("74BONN3", "1974-03-03", {"74OSLO2", "73ROME7"}, {"74PARIS4"}),
                     telegram("74PARIS4", "1974-02-01", {}),
                     telegram("74ROME5", "1974-03-05", {"74OSLO2"}, {"74LIMA8", "73ROME7"}),
                     telegram("74LIMA9", "1974-03-09", {})});
}

Strings ordered(const SearchResult& result) {
  Strings ids;
  for (const Hit& hit : result.hits) ids.emplace_back(hit.document.first(Field::kId));
  return ids;
}

// Whatever grouping of copies does: these texts are the same.
SearchRequest all_of(const std::string& query) {
  SearchRequest request;
  request.query = query;
  request.limit = 100;
  request.all_copies = true;
  return request;
}

}  // namespace

TEST_CASE("a thread is what a document answers and what answers it, in order of time") {
  const SmallIndex index = exchange();
  CHECK(ordered(index.ask(all_of("thread:74OSLO2"))) ==
        Strings{"74BONN1", "74OSLO2", "74BONN3", "74ROME5"});
  CHECK(ordered(index.ask(all_of("thread:74BONN3"))) ==
        Strings{"74PARIS4", "74BONN1", "74OSLO2", "74BONN3"});
  CHECK(index.find("thread:74LIMA9") == Ids{"74LIMA9"});
  CHECK(index.ask(all_of("thread:74OSLO2")).order == SortOrder::kOldest);
}

TEST_CASE("a thread is found by an id as people write it, and combined with others") {
  const SmallIndex index = exchange();
  CHECK(index.ask(all_of("thread:\"74 Oslo 0002\"")).total == 4);
  CHECK(index.ask(all_of("thread:74OSLO2 -id:74ROME5 cranes")).total == 3);
  CHECK(index.ask(all_of("thread:74OSLO2 OR id:74LIMA9")).total == 5);
}

TEST_CASE("a thread of no document is empty, and a note says so") {
  const SmallIndex index = exchange();
  CHECK(index.find("thread:74LIMA77").empty());
  REQUIRE(index.notes("thread:74LIMA77").size() == 1);
  CHECK(index.notes("thread:74LIMA77").front().starts_with("no document '74LIMA77' in the index"));
}

TEST_CASE("what the running text cites counts as a reference") {
  const SmallIndex index = exchange();
  CHECK(index.ask(all_of("cites:74PARIS4")).total == 1);
  CHECK(index.ask(all_of("cites:73ROME7")).total == 3);
  CHECK(index.ask(all_of("cited-by:74BONN3")).total == 2);
}

TEST_CASE("gaps are telegrams that are cited and missing, the most cited first") {
  const SmallIndex index = exchange();
  const GapReport report = index.gaps(all_of("*"));
  CHECK(report.documents == 6);
  CHECK(report.total == 2);
  REQUIRE(report.gaps.size() == 2);
  const Gap& first = report.gaps[0];
  CHECK(first.id == "73ROME7");
  CHECK(first.post == "ROME");
  CHECK(first.year == 1973);
  CHECK(first.number == 7);
  CHECK(first.documents == 3);
  CHECK(first.in_text == 1);
  CHECK(first.first == "1974-03-02");
  CHECK(first.last == "1974-03-05");
  CHECK(first.ids == Strings{"74OSLO2", "74BONN3", "74ROME5"});
  CHECK(report.gaps[1].id == "74LIMA8");
}

TEST_CASE("gaps are those of the documents that the query finds, page by page") {
  const SmallIndex index = exchange();
  const GapReport report = index.gaps(all_of("id:74OSLO2"));
  CHECK(report.documents == 1);
  CHECK(report.total == 1);
  SearchRequest second = all_of("*");
  second.limit = 1;
  second.offset = 1;
  CHECK(index.gaps(second).gaps.at(0).id == "74LIMA8");
}

TEST_CASE("what isn't a telegram is no gap") {
  const SmallIndex index(
      {telegram("74BONN1", "1974", {"S/RES/242", "frus1969-76v12/d150", "vol/d1"})});
  CHECK(index.gaps(all_of("*")).total == 0);
}

TEST_CASE("a graph has the thread, what it cites, and how") {
  const SmallIndex index = exchange();
  const GraphAnswer answer = index.graph("74 Bonn 3");
  REQUIRE(answer.graph);
  Strings nodes;
  for (const GraphNode& node : answer.graph->nodes) {
    nodes.push_back(node.id + (node.in_index ? "" : " missing"));
  }
  CHECK(nodes == Strings{"74PARIS4", "74BONN1", "74OSLO2", "74BONN3", "73ROME7 missing"});
  const std::vector<GraphEdge> edges = {{"74OSLO2", "74BONN1", false},
                                        {"74OSLO2", "73ROME7", false},
                                        {"74BONN3", "74OSLO2", false},
                                        {"74BONN3", "73ROME7", false},
                                        {"74BONN3", "74PARIS4", true}};
  CHECK(answer.graph->edges == edges);
  CHECK(answer.graph->id == "74BONN3");
  CHECK_FALSE(answer.graph->is_cut);
}

TEST_CASE("a graph of no document is absent") {
  const GraphAnswer answer = exchange().graph("74LIMA77");
  CHECK_FALSE(answer.graph);
  CHECK(answer.notes.size() == 1);
}

TEST_CASE("documents that cite each other in a circle are a thread") {
  const SmallIndex index({telegram("74BONN1", "1974-03-01", {"74OSLO2"}),
                          telegram("74OSLO2", "1974-03-02", {"74BONN1"})});
  CHECK(index.ask(all_of("thread:74OSLO2")).total == 2);
}

}  // namespace dragoman::test
