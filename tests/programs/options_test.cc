// Options that aren't, values that can't be, and where the index is looked for.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

using Ids = std::set<std::string>;
using Strings = std::vector<std::string>;

struct BadUse {
  Strings arguments;
  std::string message;
};

void check_refused(const Outcome& outcome, const std::string& program, const std::string& message) {
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.out.empty());
  CHECK_THAT(outcome.err, Catch::StartsWith(program + ": "));
  CHECK_THAT(outcome.err, Catch::Contains(message));
}

// Makes an index of one document where these variables say.
void make_index(const std::map<std::string, std::string>& environment, const std::string& id) {
  Command command = index_command({"-"});
  command.input = Json{{"id", id}, {"text", "a kettle"}}.dump();
  command.environment = environment;
  const Outcome outcome = run(command);
  INFO(outcome.err);
  REQUIRE(outcome.exit_code == 0);
}

std::string id_found(Strings arguments, const std::map<std::string, std::string>& environment) {
  arguments.insert(arguments.end(), {"--format", "json", "kettle"});
  Command command = search_command(std::move(arguments));
  command.environment = environment;
  const Outcome outcome = run(command);
  INFO(outcome.err);
  REQUIRE(outcome.exit_code == 0);
  return Json::parse(outcome.out)["hits"][0]["id"];
}

}  // namespace

TEST_CASE("bad options of dragoman-index are refused before anything is done") {
  const TempFolder folder;
  write_file(folder / "a.txt", "Talks\n\nOf kettles.\n");
  const std::string file = folder / "a.txt";
  const std::vector<BadUse> uses = {
      {{}, "nothing to index: give files, folders or - (dragoman-index --help)"},
      {{"--frobnicate", file}, "frobnicate"},
      {{"-x", file}, "x"},
      {{file, "--format"}, "format"},
      {{"--format", "slides", file}, "no format 'slides' ("},
      {{"--columns", "fish=nr", file}, "--columns takes FIELD=COLUMN"},
      {{"--max-document", "0", file}, "--max-document takes 1 to 1024"},
      {{"--max-document", "1025", file}, "--max-document takes 1 to 1024"},
      {{"--max-document", "much", file}, "much"},
      {{"--max-document", "-1", file}, "-1"},
      {{"--max-document", "99999999999999999999", file}, "99999999999999999999"},
      {{"--commit-every", "0", file}, "--commit-every takes 1 or more"},
      {{"--commit-every", "often", file}, "often"},
      {{"--watch"}, "--watch takes files and folders, not standard input"},
      {{"--watch", file, "-"}, "--watch takes files and folders, not standard input"},
      {{"--watch", "--inspect", file}, "--watch and --inspect don't go together"},
      {{"--watch", "--check", file}, "--stats and --check index nothing"},
  };
  for (const BadUse& use : uses) {
    Strings arguments = {"--index", folder / "ix"};
    arguments.insert(arguments.end(), use.arguments.begin(), use.arguments.end());
    INFO(use.message);
    check_refused(run_index(arguments), "dragoman-index", use.message);
  }
  CHECK_FALSE(std::filesystem::exists(folder / "ix"));
}

TEST_CASE("bad options of dragoman-search are refused") {
  const TempFolder folder;
  run_index({"--index", folder / "ix", "-"}, "{\"id\":\"one\",\"text\":\"a kettle\"}\n");
  const std::vector<BadUse> uses = {
      {{"--frobnicate", "kettle"}, "frobnicate"},
      {{"kettle", "--limit"}, "limit"},
      {{"--limit", "many", "kettle"}, "many"},
      {{"--limit", "-1", "kettle"}, "-1"},
      {{"--limit", "10001", "kettle"}, "--limit takes at most 10000"},
      {{"--limit", "99999999999", "kettle"}, "99999999999"},
      {{"--page", "0", "kettle"}, "--page takes 1 to 10000"},
      {{"--page", "10001", "kettle"}, "--page takes 1 to 10000"},
      {{"--match", "some", "kettle"}, "--match takes auto, all or any, not 'some'"},
      {{"--format", "xml", "kettle"}, "no format 'xml' (text, json, "},
      {{"--color", "sometimes", "kettle"}, "--color takes auto, always or never, not 'sometimes'"},
      {{"--facets", "x", "kettle"}, "x"},
      {{"--gaps", "--similar", "one"}, "--similar doesn't go with --gaps"},
      {{"--gaps", "--format", "ids"}, "--gaps prints text, json, jsonl, csv or tsv"},
      {{"--graph", "one", "kettle"}, "a query doesn't go with --graph"},
      {{"--graph", "one", "--format", "csv"}, "--graph prints text, json or jsonl"},
      {{"--diff", "one"}, "--diff takes the ids of two documents: --diff ID ID"},
      {{"--diff", "one", "two", "three"}, "--diff takes the ids of two documents: --diff ID ID"},
      {{"--show", "one", "--trend"}, "--trend doesn't go with --show"},
      {{"--batch", "x", "--by-paragraph"}, "--by-paragraph doesn't go with --batch"},
  };
  for (const BadUse& use : uses) {
    Strings arguments = {"--index", folder / "ix"};
    arguments.insert(arguments.end(), use.arguments.begin(), use.arguments.end());
    INFO(use.message);
    check_refused(run_search(arguments), "dragoman-search", use.message);
  }
}

TEST_CASE("the largest page and limit are answered") {
  const TempFolder folder;
  run_index({"--index", folder / "ix", "-"}, "{\"id\":\"one\",\"text\":\"a kettle\"}\n");
  const Json json = search_json(folder / "ix", {"--limit", "10000", "--page", "10000", "kettle"});
  CHECK(json["total"] == 1);
  CHECK(json["offset"] == 99'990'000);
  CHECK(json["hits"] == Json::array());
}

TEST_CASE("the index is where --index says, else DRAGOMAN_INDEX, else XDG_DATA_HOME, else HOME") {
  const TempFolder folder;
  const std::string home = folder / "home";
  const std::string data = folder / "data";
  const std::string own = folder / "own";
  const std::string given = folder / "given";
  make_index({{"HOME", home}}, "home");
  make_index({{"HOME", home}, {"XDG_DATA_HOME", data}}, "data");
  make_index({{"HOME", home}, {"XDG_DATA_HOME", data}, {"DRAGOMAN_INDEX", own}}, "own");
  run_index({"--index", given, "-"}, "{\"id\":\"given\",\"text\":\"a kettle\"}\n");
  CHECK(ids_in(home + "/.local/share/dragoman/index") == Ids{"home"});
  CHECK(ids_in(data + "/dragoman/index") == Ids{"data"});
  CHECK(ids_in(own) == Ids{"own"});

  CHECK(id_found({}, {{"HOME", home}}) == "home");
  CHECK(id_found({}, {{"HOME", home}, {"XDG_DATA_HOME", data}}) == "data");
  CHECK(id_found({}, {{"HOME", home}, {"XDG_DATA_HOME", data}, {"DRAGOMAN_INDEX", own}}) == "own");
  CHECK(id_found({"--index", given},
                 {{"HOME", home}, {"XDG_DATA_HOME", data}, {"DRAGOMAN_INDEX", own}}) == "given");
  CHECK(id_found({}, {{"HOME", home}, {"XDG_DATA_HOME", ""}, {"DRAGOMAN_INDEX", ""}}) == "home");
}

TEST_CASE("without any of them the index has to be named") {
  const std::string message = "where is the index? Give --index DIR, or set DRAGOMAN_INDEX";
  check_refused(run_search({"kettle"}), "dragoman-search", message);
  check_refused(run_index({"-"}, "Talks\n\nOf kettles.\n"), "dragoman-index", message);
}

}  // namespace dragoman::test
