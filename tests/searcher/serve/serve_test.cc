// --serve: one answer for each line, whatever the line.

#include "searcher/serve/serve.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "indexer/store/index_writer.h"
#include "tests/support/random_text.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace dragoman;
using Json = nlohmann::json;

class Server {
 public:
  Server() {
    {
      IndexWriter writer(folder_.path(), "");
      for (const std::string text : {"kettle harbor", "kettle pilot", "kettle grain", "lantern"}) {
        Document document;
        document.add(Field::kId, text.substr(7) + "-" + text.substr(0, 2));
        document.add(Field::kText, text);
        document.add(Field::kCountry, "JP");
        writer.put(document);
      }
      writer.commit();
    }
    searcher_.emplace(folder_.path());
    options_.request.facets = default_facets();
  }

  std::vector<Json> ask(const std::string& lines) {
    std::istringstream in(lines);
    std::ostringstream out;
    serve(*searcher_, options_, in, out);
    std::vector<Json> answers;
    std::istringstream printed(out.str());
    for (std::string line; std::getline(printed, line);) answers.push_back(Json::parse(line));
    return answers;
  }

  std::string error(const std::string& line) {
    const auto answers = ask(line);
    REQUIRE(answers.size() == 1);
    return answers.front().value("error", "none");
  }

 private:
  test::TempFolder folder_;
  std::optional<Searcher> searcher_;
  ServedRequest options_;
};

}  // namespace

TEST_CASE("each line has its answer in order") {
  Server server;
  const auto answers = server.ask("kettle\n\nnowhere\r\n{\"query\":\"lantern\"}\nkettle harbor");
  REQUIRE(answers.size() == 5);
  CHECK(answers[0]["total"] == 3);
  CHECK(answers[0]["hits"].size() == 3);
  CHECK(answers[0]["facets"]["country"][0]["count"] == 3);
  CHECK(answers[1]["total"] == 0);
  CHECK(answers[2]["total"] == 0);
  CHECK(answers[3]["query"]["text"] == "lantern");
  CHECK(answers[3]["total"] == 1);
  CHECK(answers[4]["query"]["text"] == "kettle harbor");
  CHECK(server.ask("").empty());
}

TEST_CASE("an object says how to search and the next line doesn't inherit it") {
  Server server;
  const auto answers = server.ask(
      R"({"query":"kettle","limit":1,"page":2,"by":["kind"],"match":"any","sort":"date"})"
      "\nkettle\n"
      R"({"query":"kettle","by":"none","cite":true,"explain":"xapian","limit":0})");
  REQUIRE(answers.size() == 3);
  CHECK(answers[0]["offset"] == 1);
  CHECK(answers[0]["hits"].size() == 1);
  CHECK(answers[0]["query"]["match"] == "any");
  CHECK(answers[0]["query"]["order"] == "date");
  CHECK(answers[0]["facets"].size() == 1);
  CHECK(answers[1]["hits"].size() == 3);
  CHECK(answers[1]["facets"].size() == 3);
  CHECK(answers[2]["facets"].empty());
  CHECK(answers[2]["hits"].empty());
  CHECK(answers[2]["query"].contains("xapian"));
}

TEST_CASE("a line that can't be answered gets an error and the next its answer") {
  Server server;
  const auto answers = server.ask("{\nkettle\n");
  REQUIRE(answers.size() == 2);
  CHECK(answers[0] == Json{{"format", 1}, {"error", "not JSON"}});
  CHECK(answers[1]["total"] == 3);

  CHECK(server.error("{}") == "no \"query\"");
  CHECK(server.error("{\"query\":1}") == "\"query\" is not text");
  CHECK(server.error("{\"query\":\"a\",\"limit\":-1}") == "\"limit\" takes a number up to 10000");
  CHECK(server.error("{\"query\":\"a\",\"limit\":\"9\"}") ==
        "\"limit\" takes a number up to 10000");
  CHECK(server.error("{\"query\":\"a\",\"page\":0}") == "page takes 1 to 10000");
  CHECK(server.error("{\"query\":\"a\",\"match\":\"some\"}") ==
        "match takes auto, all or any, not 'some'");
  CHECK_THAT(server.error("{\"query\":\"a\",\"by\":[\"x\"]}"),
             Catch::StartsWith("by can't count 'x' ("));
  CHECK(server.error("{\"query\":\"a\",\"by\":[1]}") == "\"by\" is not text");
  CHECK(server.error("{\"query\":\"a\",\"cite\":1}") == "\"cite\" is neither true nor false");
  CHECK_THAT(server.error("{\"query\":\"a\",\"size\":1}"), Catch::StartsWith("no key 'size' ("));
  CHECK_THAT(server.error("{\"similar\":\"nobody\"}"), Catch::StartsWith("no document 'nobody'"));
  CHECK(server.error("{\"query\":" + std::string(100'000, '[')) == "not JSON");
}

TEST_CASE("a line that is too long is an error of its own") {
  Server server;
  const auto answers = server.ask(std::string(kLongestServedLine + 5, 'x') + "\nkettle\n" +
                                  "{\"query\":\"" + std::string(3 * kLongestServedLine, 'x') + '"');
  REQUIRE(answers.size() == 3);
  CHECK(answers[0]["error"] == "a line takes at most 1048576 bytes");
  CHECK(answers[1]["total"] == 3);
  CHECK(answers[2]["error"] == "a line takes at most 1048576 bytes");
}

TEST_CASE("any bytes get as many answers as they have lines") {
  Server server;
  test::RandomText random(11);
  for (int i = 0; i < 100; ++i) {
    std::string lines = random.bytes(300);
    if (i % 3 == 0) lines = "{\"query\":\"" + lines;
    lines += 'x';  // so that the last line isn't empty
    const auto count = std::count(lines.begin(), lines.end(), '\n') + 1;
    CHECK(server.ask(lines).size() == static_cast<std::size_t>(count));
  }
}

TEST_CASE("documents like another one can be asked for") {
  Server server;
  const auto answers = server.ask("{\"similar\":\"harbor-ke\",\"query\":\"pilot\"}");
  REQUIRE(answers.size() == 1);
  CHECK(answers[0]["query"]["similar"] == "harbor-ke");
  CHECK(answers[0]["total"] == 1);
  CHECK(answers[0]["hits"][0]["id"] == "pilot-ke");
}
