// dragoman-search with many queries: --batch, --format trec, --serve.

#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/invented_collection.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

using Strings = std::vector<std::string>;

struct Line {
  std::string topic;
  std::string document;
  int rank = 0;
  std::string score;
  std::string tag;
};

std::vector<Line> lines_of(const std::string& run) {
  std::vector<Line> lines;
  std::istringstream in(run);
  std::string q0;
  for (Line line; in >> line.topic >> q0 >> line.document >> line.rank >> line.score >> line.tag;) {
    CHECK(q0 == "Q0");
    lines.push_back(line);
  }
  CHECK(lines.size() == static_cast<std::size_t>(std::count(run.begin(), run.end(), '\n')));
  return lines;
}

class Scene {
 public:
  Scene() {
    const Outcome outcome =
        run_index({"--index", index(), "-"}, to_json_lines(invented_documents()));
    REQUIRE(outcome.exit_code == 0);
    write_file(folder_ / "topics.tsv",
               "b\tkettle\na\tribbon pebble country:japan\nnone\tzeppelin\n10\tbridge\n");
    write_file(folder_ / "topics.trec",
               "<top>\n<num> Number: b\n<title> kettle\n<desc> Description:\nx\n</top>\n"
               "<top><num>a</num><title>ribbon pebble country:japan</title></top>\n"
               "<top><num>none<title>zeppelin</top><top><num>10<title>bridge</top>\n");
    write_file(folder_ / "topics.jsonl",
               "{\"qid\":\"b\",\"query\":\"kettle\"}\n"
               "{\"id\":\"a\",\"title\":\"ribbon pebble country:japan\"}\n"
               "{\"num\":\"none\",\"text\":\"zeppelin\"}\n{\"qid\":10,\"query\":\"bridge\"}\n");
  }

  std::string index() const { return folder_ / "ix"; }
  std::string path(const std::string& name) const { return folder_ / name; }

  Command command(Strings arguments) const {
    arguments.insert(arguments.begin(), {"--index", index()});
    return search_command(std::move(arguments));
  }
  Outcome search(Strings arguments) const { return run(command(std::move(arguments))); }
  Outcome batch(Strings arguments) const {
    arguments.insert(arguments.begin(), {"--batch", path("topics.tsv")});
    return search(std::move(arguments));
  }

 private:
  TempFolder folder_;
};

}  // namespace

TEST_CASE("a batch prints a run in the order of the topics") {
  const Scene scene;
  const Outcome outcome = scene.batch({"--tag", "mine"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err == "dragoman-search: topic none: nothing found\n");
  Strings topics;
  const auto lines = lines_of(outcome.out);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool first = i == 0 || lines[i].topic != lines[i - 1].topic;
    if (first) topics.push_back(lines[i].topic);
    CHECK(lines[i].rank == (first ? 1 : lines[i - 1].rank + 1));
    CHECK(lines[i].tag == "mine");
    if (first) continue;
    const double above = std::stod(lines[i - 1].score);
    CHECK(std::stod(lines[i].score) <= above);
    if (std::stod(lines[i].score) == above) CHECK(lines[i].document < lines[i - 1].document);
  }
  CHECK(topics == Strings{"b", "a", "10"});
}

TEST_CASE("topics of every format and any number of threads make the same run") {
  const Scene scene;
  const std::string expected = scene.batch({"--threads", "1"}).out;
  REQUIRE(lines_of(expected).size() > 50);
  for (const char* threads : {"2", "5"}) CHECK(scene.batch({"--threads", threads}).out == expected);
  CHECK(scene.search({"--batch", scene.path("topics.trec")}).out == expected);
  CHECK(scene.search({"--batch", scene.path("topics.jsonl")}).out == expected);
  Command from_input = scene.command({"--batch", "-"});
  from_input.input = read_file(scene.path("topics.tsv"));
  CHECK(run(from_input).out == expected);
}

TEST_CASE("a list of names or queries is answered with a table, one heading for all") {
  const Scene scene;
  write_file(scene.path("list.csv"), "query,why\r\nkettle,first\r\nzeppelin,second\r\n");
  const Outcome table = scene.search({"--batch", scene.path("list.csv"), "--format", "csv",
                                      "--limit", "2", "--fields", "rank,id"});
  CHECK(table.exit_code == 0);
  const std::vector<Json> kettles = search_json(scene.index(), {"--limit", "2", "kettle"})["hits"];
  REQUIRE(kettles.size() == 2);
  const std::string total = scene.search({"--count", "kettle"}).out;
  const std::string first = "1,kettle," + total.substr(0, total.size() - 1) + ',';
  CHECK(table.out == "qid,query,total,rank,id\r\n" +                                    //
                         first + "1," + kettles[0]["id"].get<std::string>() + "\r\n" +  //
                         first + "2," + kettles[1]["id"].get<std::string>() + "\r\n" +  //
                         "2,zeppelin,0,,\r\n");
  const Outcome tabs = scene.search(
      {"--batch", scene.path("list.csv"), "--format", "tsv", "--limit", "1", "--fields", "id"});
  CHECK_THAT(tabs.out, Catch::StartsWith("qid\tquery\ttotal\tid\n1\tkettle\t"));
  CHECK_THAT(tabs.out, Catch::EndsWith("\n2\tzeppelin\t0\t\n"));
}

TEST_CASE("one query can be printed as a run that a batch would print too") {
  const Scene scene;
  const Outcome single = scene.search({"--format", "trec", "kettle"});
  CHECK(single.exit_code == 0);
  write_file(scene.path("one.tsv"), "1\tkettle\n");
  CHECK(single.out == scene.search({"--batch", scene.path("one.tsv")}).out);
  CHECK(lines_of(scene.search({"--format", "trec", "--depth", "3", "kettle"}).out).size() == 3);
  CHECK(lines_of(scene.search({"--format", "trec", "--limit", "4", "kettle"}).out).size() == 4);
  CHECK(scene.search({"--format", "trec", "zeppelin"}).exit_code == 1);
}

TEST_CASE("a batch in JSON has the results of the run") {
  const Scene scene;
  const auto lines = lines_of(scene.batch({"--depth", "7"}).out);
  const Outcome outcome = scene.batch({"--depth", "7", "--format", "jsonl"});
  CHECK(outcome.exit_code == 0);
  std::istringstream out(outcome.out);
  std::size_t line = 0;
  Strings topics;
  for (std::string text; std::getline(out, text);) {
    const Json json = Json::parse(text);
    topics.push_back(json["qid"]);
    CHECK(json["index"]["fingerprint"] == fingerprint_of(scene.index()));
    for (const Json& hit : json["hits"]) {
      CHECK(hit["id"] == lines.at(line).document);
      CHECK(hit["rank"] == lines.at(line).rank);
      CHECK(hit["score"] == std::stod(lines.at(line).score));
      ++line;
    }
  }
  CHECK(line == lines.size());
  CHECK(topics == Strings{"b", "a", "none", "10"});
}

TEST_CASE("dragoman-eval ranks a run as it is printed") {
  const Scene scene;
  const Outcome outcome = scene.batch({"--depth", "12"});
  write_file(scene.path("run"), outcome.out);
  std::string qrels;
  std::string grades;
  for (const Line& line : lines_of(outcome.out)) {
    if (line.topic != "b") continue;
    const char grade = static_cast<char>('0' + line.rank % 10);
    qrels += "b 0 " + line.document + ' ' + grade + '\n';
    grades += grade;
  }
  write_file(scene.path("qrels"), qrels);
  const Outcome measured =
      run_eval({"-q", "-n", "-m", "relstring.12", scene.path("qrels"), scene.path("run")});
  CHECK(measured.exit_code == 0);
  CHECK_THAT(measured.out, Catch::Contains('\'' + grades + '\''));
}

TEST_CASE("a batch of bad topics does nothing") {
  const Scene scene;
  const std::vector<std::pair<std::string, std::string>> table = {
      {"1\tkettle\n2 tea\n", ":2: no tab between a topic's id and its query"},
      {"1\tkettle\n1\ttea\n", ":2: topic 1 stands twice, first in line 1"},
      {"", " holds no topics"},
      {"{\"qid\":\"1\",\"query\":\"kettle\"}\n{}\n", ":2: a topic without an id"},
      {"<top>\n<title>kettle\n</top>\n", ":1: a topic without an id"},
      {std::string("\0\0\0", 3), " is no text"},
  };
  for (const auto& [text, message] : table) {
    write_file(scene.path("bad"), text);
    const Outcome outcome = scene.search({"--batch", scene.path("bad")});
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.out.empty());
    CHECK(outcome.err == "dragoman-search: " + scene.path("bad") + message + '\n');
  }
  const Outcome missing = scene.search({"--batch", scene.path("missing")});
  CHECK(missing.exit_code == 2);
  CHECK(missing.err == "dragoman-search: can't read the topics in " + scene.path("missing") + '\n');
}

TEST_CASE("topics can't command the terminal") {
  const Scene scene;
  write_file(scene.path("evil"), "1\t\x1B[2Jnowhere foo\x1B:bar\n");
  const Outcome outcome = scene.search({"--explain", "--batch", scene.path("evil")});
  CHECK(outcome.exit_code == 1);
  CHECK(terminal_commands(outcome.err).empty());
  write_file(scene.path("evil"), "\x1B[2J x\tkettle\n");
  CHECK(terminal_commands(scene.search({"--batch", scene.path("evil")}).err).empty());
}

TEST_CASE("the bar of a batch is shown on a terminal only and leaves nothing behind") {
  const Scene scene;
  std::string topics;
  for (int i = 0; i < 300; ++i) topics += std::to_string(i) + "\tkettle ribbon pebble\n";
  topics += "x\tzeppelin\n";
  write_file(scene.path("many.tsv"), topics);
  Command command = scene.command({"--batch", scene.path("many.tsv")});
  const Outcome plain = run(command);
  CHECK(plain.err == "dragoman-search: topic x: nothing found\n");
  if (!has_terminals()) return;
  command.terminal = Terminal::kStderr;
  const Outcome shown = run(command);
  CHECK(shown.out == plain.out);
  CHECK_THAT(shown.err, Catch::Contains(" of 301 topics, "));
  CHECK_THAT(shown.err, Catch::Contains("\r\x1B[Kdragoman-search: topic x: nothing found"));
}

TEST_CASE("a topic's description is searched where it is asked for") {
  const Scene scene;
  write_file(scene.path("desc"),
             "<top><num>1<title>zeppelin<desc>Description: \"Kettle\" AND ribbon.</top>");
  CHECK(scene.search({"--batch", scene.path("desc")}).exit_code == 1);
  const Outcome both =
      scene.search({"--batch", scene.path("desc"), "--topic-fields", "title,desc"});
  CHECK(both.out == scene.search({"--format", "trec", "zeppelin Kettle and ribbon"}).out);
  const Outcome other = scene.search({"--batch", scene.path("desc"), "--topic-fields", "narr"});
  CHECK(other.exit_code == 2);
  CHECK_THAT(other.err, Catch::Contains(":1: topic 1 has nothing to search for"));
}

TEST_CASE("the option --serve answers line by line until its input ends") {
  const Scene scene;
  Command command = scene.command({"--serve", "--limit", "2", "--by", "none"});
  command.input = "kettle\n{\"query\":\"kettle\",\"limit\":1}\n{oops\nzeppelin";
  const Outcome outcome = run(command);
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err.empty());
  std::istringstream out(outcome.out);
  std::vector<Json> answers;
  for (std::string line; std::getline(out, line);) answers.push_back(Json::parse(line));
  REQUIRE(answers.size() == 4);
  Json one =
      Json::parse(scene.search({"--format", "json", "--limit", "2", "--by", "none", "kettle"}).out);
  CHECK(answers[0] == one);
  CHECK(answers[1]["hits"].size() == 1);
  CHECK(answers[2]["error"]["code"] == "bad-json");
  CHECK(answers[3]["total"] == 0);
}

TEST_CASE("options that would be passed over are refused") {
  const Scene scene;
  const std::string topics = scene.path("topics.tsv");
  const std::vector<std::pair<Strings, std::string>> table = {
      {{"--batch", topics, "kettle"}, "a query doesn't go with --batch"},
      {{"--batch", topics, "--page", "2"}, "--page doesn't go with --batch"},
      {{"--batch", topics, "--cite"}, "--cite doesn't go with --batch"},
      {{"--batch", topics, "--similar", "doc-1"}, "--similar doesn't go with --batch"},
      {{"--batch", topics, "--serve"}, "--batch doesn't go with --serve"},
      {{"--serve", "--names", "Mao"}, "--names doesn't go with --serve"},
      {{"--batch", topics, "--format", "ris"}, "a batch is printed as trec, jsonl, csv or tsv"},
      {{"--batch", topics, "--format", "csv", "--depth", "3"},
       "--depth doesn't go with a batch of csv and tsv"},
      {{"--batch", topics, "--match", "all"}, "a run holds the documents with any of the words"},
      {{"--batch", topics, "--tag", "my run"}, "--tag takes a word without blanks"},
      {{"--batch", topics, "--tag="}, "--tag takes a word without blanks"},
      {{"--batch", topics, "--depth", "0"}, "--depth takes 1 to 1000000"},
      {{"--batch", topics, "--threads", "257"}, "--threads takes at most 256"},
      {{"--batch", topics, "--topic-fields", "head"}, "--topic-fields takes title, desc and narr"},
      {{"--batch", topics, "--topic-fields="}, "--topic-fields takes title, desc and narr"},
      {{"--batch="}, "--batch takes a file of topics"},
      {{"--format", "trec", "--by", "none", "kettle"}, "--by doesn't go with --format trec"},
      {{"--serve", "kettle"}, "a query doesn't go with --serve"},
      {{"--serve", "--format", "csv"}, "--serve answers in JSON"},
      {{"--tag", "x", "kettle"}, "--tag is for --batch and --format trec"},
      {{"--similar=", "kettle"}, "--similar takes the id of a document"},
  };
  for (const auto& [arguments, message] : table) {
    const Outcome outcome = scene.search(arguments);
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.out.empty());
    CHECK_THAT(outcome.err, Catch::Contains(message));
  }
}

}  // namespace dragoman::test
