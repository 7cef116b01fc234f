// --serve: one answer for each line, whatever the line.

#include "searcher/serve/serve.h"

#include <fcntl.h>
#include <unistd.h>
#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "indexer/store/index_writer.h"
#include "searcher/print/text_offsets.h"
#include "tests/support/random_text.h"
#include "tests/support/recorded_answers.h"
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
    searchers_.emplace(places_below(folder_.path()), Readers::kAlike);
    workers_.emplace(*searchers_, 2);
    options_.request.facets = default_facets();
  }

  void put(int count, const std::string& text) {
    IndexWriter writer(folder_.path(), "");
    for (int i = 0; i < count; ++i) {
      Document document;
      document.add(Field::kId, std::to_string(i));
      document.add(Field::kText, text);
      writer.put(document);
    }
    writer.commit();
  }

  std::vector<Json> ask(const std::string& lines) {
    const test::TempFolder files;
    std::ofstream(files / "in") << lines;
    ServedClient client;
    client.in = open((files / "in").c_str(), O_RDONLY);
    client.out = open((files / "out").c_str(), O_CREAT | O_WRONLY, 0600);
    CHECK(serve(*workers_, options_, client));
    close(client.in);
    close(client.out);
    std::vector<Json> answers;
    std::ifstream printed(files / "out");
    for (std::string line; std::getline(printed, line);)
      answers.push_back(Json::parse(test::record_answer(line)));
    return answers;
  }

  std::string error(const std::string& line) {
    const auto answers = ask(line);
    REQUIRE(answers.size() == 1);
    return answers.front()["error"].value("message", "none");
  }

 private:
  test::TempFolder folder_;
  std::optional<SearcherPool> searchers_;
  std::optional<WorkerPool> workers_;
  ServedRequest options_;
};

}  // namespace

TEST_CASE("each line has its answer in order", "[answers]") {
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

TEST_CASE("an object says how to search and the next line doesn't inherit it", "[answers]") {
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

TEST_CASE("a line that can't be answered gets an error and the next its answer", "[answers]") {
  Server server;
  const auto answers = server.ask("{\nkettle\n");
  REQUIRE(answers.size() == 2);
  CHECK(answers[0] ==
        Json{{"format", 1},
             {"error", {{"code", "bad-json"}, {"message", "not JSON"}, {"at", nullptr}}}});
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

TEST_CASE("a line that is too long is an error of its own", "[answers]") {
  Server server;
  const auto answers = server.ask(std::string(kLongestServedLine + 5, 'x') + "\nkettle\n" +
                                  "{\"query\":\"" + std::string(3 * kLongestServedLine, 'x') + '"');
  REQUIRE(answers.size() == 3);
  CHECK(answers[0]["error"]["message"] == "a line takes at most 1048576 bytes");
  CHECK(answers[0]["error"]["code"] == "too-long");
  CHECK(answers[1]["total"] == 3);
  CHECK(answers[2]["error"]["code"] == "too-long");
}

TEST_CASE("any bytes get as many answers as they have lines", "[answers]") {
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

TEST_CASE("documents like another one can be asked for", "[answers]") {
  Server server;
  const auto answers = server.ask("{\"similar\":\"harbor-ke\",\"query\":\"pilot\"}");
  REQUIRE(answers.size() == 1);
  CHECK(answers[0]["query"]["similar"] == "harbor-ke");
  CHECK(answers[0]["total"] == 1);
  CHECK(answers[0]["hits"][0]["id"] == "pilot-ke");
}

TEST_CASE("an id comes back with the answer, whatever becomes of the request", "[answers]") {
  Server server;
  const auto answers = server.ask(R"({"id":7,"query":"kettle"})"
                                  "\n"
                                  R"({"id":"a","query":1})"
                                  "\n"
                                  R"({"id":8.5,"values":"country"})");
  REQUIRE(answers.size() == 3);
  std::map<std::string, Json> by_id;
  for (const Json& answer : answers) by_id[answer["id"].dump()] = answer;
  CHECK(by_id["7"]["total"] == 3);
  CHECK(by_id["\"a\""]["error"]["code"] == "bad-value");
  CHECK(by_id["\"a\""]["error"]["at"] == "/query");
  CHECK(by_id["8.5"]["values"][0] == Json{{"value", "JP"}, {"label", "Japan"}, {"count", 4}});
}

TEST_CASE("requests with ids are all answered, each once, and those without keep their order",
          "[answers]") {
  Server server;
  std::string lines;
  server.put(300, std::string(20'000, 'x') + " kettles");
  const auto answers = server.ask(R"({"id":1,"query":"=kettle"})"
                                  "\n"
                                  R"({"cancel":1,"id":2})"
                                  "\n");
  REQUIRE(answers.size() == 2);
  std::map<std::string, Json> by_id;
  for (const Json& answer : answers) by_id[answer["id"].dump()] = answer;
  CHECK(by_id["2"]["cancelled"] == true);
  CHECK(by_id["1"]["error"]["code"] == "cancelled");
  const Json late = server.ask(R"({"id":3,"query":"=kettle","deadline_ms":1})")[0];
  CHECK(late["error"]["code"] == "deadline");
  CHECK(server.ask("=kettle")[0]["total"] == 3);
}

TEST_CASE("what waits can be cancelled, and what isn't there can't", "[answers]") {
  Server server;
  const auto answers = server.ask("{\"cancel\":3}\n");
  REQUIRE(answers.size() == 1);
  CHECK(answers[0] == Json{{"format", 1}, {"cancel", 3}, {"cancelled", false}});
  CHECK(server.ask(R"({"cancel":3,"id":9})")[0]["id"] == 9);
  CHECK(server.ask(R"({"cancel":[3]})")[0]["error"]["at"] == "/cancel");
  CHECK(server.ask(R"({"cancel":3,"query":"kettle"})")[0]["error"]["code"] == "unknown-key");
}
