// The configuration file, well written and not.

#include "analyzers/settings/configuration.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/text/error.h"

namespace {

using namespace dragoman;

std::string refusal(const std::string& text) {
  try {
    parse_configuration(text, "/etc/x/config.json");
    return "";
  } catch (const UsageError& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("a configuration names an index, collections and options, and has comments") {
  const Configuration read = parse_configuration(
      "{ // of the desk\n"
      "  \"index\": \"frus\",\n"
      "  /* by name */ \"collections\": {\"frus\": \"/srv/frus\", \"wire\": \"../wire\"},\n"
      "  \"search\": {\"limit\": 20, \"color\": \"never\", \"cite\": true}\n"
      "}\n",
      "/etc/x/config.json");
  CHECK(read.index == "frus");
  CHECK(read.collections.at("frus") == "/srv/frus");
  CHECK(read.collections.at("wire") == "/etc/wire");
  CHECK(read.search == std::vector<std::pair<std::string, std::string>>{
                           {"limit", "20"}, {"color", "never"}, {"cite", "true"}});
}

TEST_CASE("a path in a configuration begins at its folder") {
  CHECK(parse_configuration("{\"index\": \"./ix\"}", "/etc/x/config.json").index == "/etc/x/ix");
  CHECK(parse_configuration("{\"index\": \"/srv/ix\"}", "/etc/x/config.json").index == "/srv/ix");
  CHECK(parse_configuration("{}", "config.json").index.empty());
}

TEST_CASE("a configuration that means nothing is refused by what is wrong") {
  const std::vector<std::pair<std::string, std::string>> wrong = {
      {"", "isn't JSON: at line 1, column 1"},
      {"{\n  \"index\" \"a\"}", "isn't JSON: at line 2, column 13"},
      {"[]", "isn't a JSON object"},
      {"{\"index\": 1}", "has no text in \"index\""},
      {"{\"index\": \"\"}", "has no text in \"index\""},
      {"{\"indx\": \"a\"}", "has the key \"indx\", which means nothing"},
      {"{\"collections\": [1]}", "has no object in \"collections\""},
      {"{\"collections\": {\"a\": 1}}", "has no text in \"a\""},
      {"{\"collections\": {\"a/b\": \"c\"}}", "has the collection \"a/b\"; a name has no slash"},
      {"{\"search\": \"--limit 3\"}", "has no object in \"search\""},
      {"{\"search\": {\"limit\": [3]}}", "has neither text, number nor truth in \"limit\""}};
  for (const auto& [text, message] : wrong) {
    INFO(text);
    CHECK_THAT(refusal(text),
               Catch::StartsWith("the configuration file /etc/x/config.json " + message));
  }
}
