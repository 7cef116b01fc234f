// The generator of invented cables: the same every time, and read as what they are.

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

constexpr std::size_t kCables = 300;

Outcome generate(std::vector<std::string> arguments) {
  Command command;
  command.program = GENERATE_PROGRAM;
  command.arguments = std::move(arguments);
  return run(command);
}

std::string cables(std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), {"--documents", std::to_string(kCables), "--words", "120"});
  const Outcome outcome = generate(std::move(arguments));
  REQUIRE(outcome.exit_code == 0);
  REQUIRE(outcome.err.empty());
  return outcome.out;
}

std::vector<Json> parsed(const std::string& lines) {
  std::istringstream in(lines);
  std::vector<Json> out;
  for (std::string line; std::getline(in, line);) out.push_back(Json::parse(line));
  return out;
}

// What the indexer reads in a file.
std::vector<Json> inspected(const std::string& file) {
  const Outcome outcome = run_index({"--inspect", "--format", "json", file});
  INFO(outcome.err);
  REQUIRE(outcome.exit_code == 0);
  CHECK(outcome.err.empty());
  return parsed(outcome.out);
}

void check_fields(const Json& read, const Json& made) {
  INFO(made["id"]);
  for (const char* key :
       {"id", "kind", "title", "date", "country", "tags", "from", "classification", "references"}) {
    CHECK(read[key] == made[key]);
  }
  CHECK(read["post"].is_string());
  CHECK_FALSE(read["topic"].empty());
  CHECK(read["inferred"].empty());
}

}  // namespace

TEST_CASE("cables are the same every time, and others of another seed") {
  CHECK(cables({}) == cables({}));
  CHECK(cables({"--format", "csv"}) == cables({"--format", "csv"}));
  CHECK(cables({}) != cables({"--seed", "2"}));
}

TEST_CASE("a small collection is the beginning of a large one") {
  const std::string all = cables({});
  const std::string first = generate({"--documents", "100", "--words", "120"}).out;
  const std::string others = cables({"--first", "100"});
  CHECK(first + others == all);
}

TEST_CASE("the indexer reads every generated cable with its fields in either format") {
  const TempFolder folder;
  const std::string jsonl = cables({});
  write_file(folder / "cables.jsonl", jsonl);
  write_file(folder / "cables.csv", cables({"--format", "csv"}));
  const std::vector<Json> made = parsed(jsonl);
  REQUIRE(made.size() == kCables);
  std::set<std::string> ids;
  for (const Json& cable : made) ids.insert(cable["id"].get<std::string>());
  CHECK(ids.size() == kCables);
  for (const char* name : {"cables.jsonl", "cables.csv"}) {
    INFO(name);
    const std::vector<Json> read = inspected(folder / name);
    REQUIRE(read.size() == kCables);
    for (std::size_t i = 0; i < kCables; ++i) check_fields(read[i], made[i]);
  }
}

TEST_CASE("references don't come twice when the numbers begin again") {
  std::set<std::string> ids;
  for (const char* first : {"0", "1000000", "9000000"}) {
    const std::string last = std::to_string(std::stoi(first) + 200);
    for (const Json& cable :
         parsed(generate({"--first", first, "--documents", last, "--words", "30"}).out)) {
      ids.insert(cable["id"].get<std::string>());
    }
  }
  CHECK(ids.size() == 600);
}

TEST_CASE("the generator names what it doesn't know") {
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"--documents", "many"},
                                                    {"--documents", "99999999999"},
                                                    {"--format", "xml"},
                                                    {"--colour", "red"},
                                                    {"--seed"}}) {
    const Outcome outcome = generate(arguments);
    CHECK(outcome.exit_code == 2);
    CHECK_THAT(outcome.err, Catch::StartsWith("generate: "));
  }
}

}  // namespace dragoman::test
