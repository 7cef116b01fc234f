// The configuration file, as the programs obey it.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"
#include "tests/support/temp_folder.h"

namespace dragoman::test {
namespace {

using Strings = std::vector<std::string>;

class ConfiguredScene {
 public:
  ConfiguredScene() {
    for (const std::string name : {"one", "two"}) {
      run_index({"-q", "--index", folder_ / name, "-"},
                "{\"id\":\"" + name + "-a\",\"text\":\"a kettle\"}\n{\"id\":\"" + name +
                    "-b\",\"text\":\"a kettle\"}\n");
    }
  }

  void write(const std::string& text) const { write_file(folder_ / "dragoman/config.json", text); }

  Outcome search(Strings arguments, const std::map<std::string, std::string>& more = {}) const {
    Command command = search_command(std::move(arguments));
    command.environment = more;
    command.environment["XDG_CONFIG_HOME"] = folder_ / "";
    return run(command);
  }

  std::string path(const std::string& name) const { return folder_ / name; }

 private:
  TempFolder folder_;
};

}  // namespace

TEST_CASE("the configuration file names the index, by path or by name") {
  const ConfiguredScene scene;
  scene.write(
      "{\"index\": \"second\", \"collections\": {\"first\": \"../one\", \"second\": \"../two\"}}");
  CHECK(scene.search({"--ids", "kettle"}).out == "two-a\ntwo-b\n");
  CHECK(scene.search({"--index", "first", "--ids", "kettle"}).out == "one-a\none-b\n");
  CHECK(scene.search({"--index", scene.path("one"), "--ids", "kettle"}).out == "one-a\none-b\n");
  CHECK(scene.search({"--ids", "kettle"}, {{"DRAGOMAN_INDEX", "first"}}).out == "one-a\none-b\n");
  CHECK_THAT(scene.search({"--index", "third", "kettle"}).err, Catch::Contains("third"));
  scene.write("{\"index\": \"../one\"}");
  CHECK(scene.search({"--ids", "kettle"}).out == "one-a\none-b\n");
}

TEST_CASE("options of the configuration file are for people, and those that are typed count more") {
  const ConfiguredScene scene;
  scene.write(
      "{\"index\": \"../one\", \"search\": {\"limit\": 1, \"by\": \"none\", \"no-pager\": true}}");
  CHECK_THAT(scene.search({"kettle"}).out, Catch::StartsWith("2 documents; 1 to 1 shown"));
  CHECK_THAT(scene.search({"--limit", "2", "kettle"}).out, Catch::StartsWith("2 documents\n"));
  CHECK(scene.search({"--ids", "kettle"}).out == "one-a\none-b\n");
  CHECK(scene.search({"--show", "one-a"}).exit_code == 0);
  CHECK_THAT(
      scene.search({"kettle"}, {{"DRAGOMAN_CONFIG", ""}, {"DRAGOMAN_INDEX", scene.path("one")}})
          .out,
      Catch::StartsWith("2 documents\n"));
}

TEST_CASE("a configuration file that means nothing is an error that names it") {
  const ConfiguredScene scene;
  scene.write("{\"search\": {\"serve\": true}}");
  const Outcome wrong = scene.search({"--index", scene.path("one"), "kettle"});
  CHECK(wrong.exit_code == 2);
  CHECK_THAT(wrong.err, Catch::Contains("the configuration file can't set \"serve\""));
  scene.write("{");
  CHECK_THAT(scene.search({"kettle"}).err, Catch::Contains("config.json isn't JSON: at line 1"));
  const Outcome absent = scene.search({"kettle"}, {{"DRAGOMAN_CONFIG", scene.path("none.json")}});
  CHECK(absent.exit_code == 2);
  CHECK_THAT(absent.err, Catch::Contains("can't read the configuration file"));
}

}  // namespace dragoman::test
