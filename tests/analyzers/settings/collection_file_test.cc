// Files that name several indexes, well written and not.

#include "analyzers/settings/collection_file.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace dragoman;

template <typename Read>
std::string refusal_of(Read read) {
  try {
    read();
    return "";
  } catch (const UsageError& error) {
    return error.what();
  }
}

std::string collection_refusal(const std::string& text) {
  return refusal_of([&] { parse_collection(text, "/srv/all"); });
}

std::string rule_refusal(const std::string& text) {
  return refusal_of([&] { parse_compartment_rules(text, "/etc/rules"); });
}

using Paths = std::vector<std::filesystem::path>;

}  // namespace

TEST_CASE("a collection names indexes, relative to its folder, and has comments") {
  const Collection read = parse_collection(
      "{ // what the desk reads\n"
      "  \"indexes\": [\"frus\", \"../wire\", \"/old/cables\"]\n}",
      "/srv/desk/all");
  CHECK(read.kind == CollectionKind::kPlain);
  CHECK(read.indexes == Paths{"/srv/desk/frus", "/srv/wire", "/old/cables"});
}

TEST_CASE("a collection that is written is read as it was") {
  Collection collection{CollectionKind::kCompartments, {"/x/nodis/index", "/x/secret/index"}, {}};
  collection.rules = {{"nodis", {"NODIS", "EXDIS"}, {}}, {"secret", {}, {"SECRET", "TOP SECRET"}}};
  CHECK(parse_collection(print_collection(collection), "/x/dragoman.collection") == collection);
  const Collection plain{CollectionKind::kPlain, {"/a", "/b"}, {}};
  CHECK(parse_collection(print_collection(plain), "/x") == plain);
}

TEST_CASE("a collection with what means nothing is refused, and says what") {
  CHECK(collection_refusal("[]") == "the file /srv/all isn't a JSON object");
  CHECK(collection_refusal("{}").find("names no indexes") != std::string::npos);
  CHECK(collection_refusal("{\"indexes\": \"a\"}") ==
        "the file /srv/all has no list in \"indexes\"");
  CHECK(collection_refusal("{\"indexes\": [7]}").find("something else than text") !=
        std::string::npos);
  CHECK(collection_refusal("{\"indexes\": [\"\"]}").find("something else than text") !=
        std::string::npos);
  CHECK(collection_refusal("{\"indexs\": [\"a\"]}").find("\"indexs\"") != std::string::npos);
  CHECK(collection_refusal("{\"kind\": \"heap\", \"indexes\": [\"a\"]}").find("\"heap\"") !=
        std::string::npos);
  CHECK(collection_refusal("{\"indexes\": [\"a\"").find("isn't JSON: at line 1") !=
        std::string::npos);
}

TEST_CASE("an index on another machine stands in a collection as it is named") {
  const Collection read = parse_collection(
      "{\"indexes\": [\"tcp://host:3333\", \"ssh://host/srv//frus\"]}", "/srv/all");
  CHECK(read.indexes ==
        std::vector<std::filesystem::path>{"tcp://host:3333", "ssh://host/srv//frus"});
  CHECK(is_remote("ssh://host/srv/frus"));
  CHECK_FALSE(is_remote("/srv/tcp:"));
}

TEST_CASE("rules of compartments name what they take") {
  const auto rules = parse_compartment_rules(
      "{\"compartments\": [{\"name\": \"nodis\", \"captions\": [\"NODIS\"]},\n"
      " {\"name\": \"low\", \"class\": [\"u\", \"lou\"]}]}",
      "/etc/rules");
  CHECK(rules == std::vector<CompartmentRule>{{"nodis", {"NODIS"}, {}}, {"low", {}, {"u", "lou"}}});
}

TEST_CASE("rules of compartments without a name that a folder can have are refused") {
  CHECK(rule_refusal("{\"compartments\": [{\"name\": \"../x\"}]}").find("\"../x\"") !=
        std::string::npos);
  CHECK(rule_refusal("{\"compartments\": [{\"captions\": [\"NODIS\"]}]}") != "");
  CHECK(rule_refusal("{\"compartments\": [{\"name\": \"a\", \"level\": []}]}") != "");
  CHECK(rule_refusal("{\"indexes\": []}") != "");
}

TEST_CASE("the file of a collection is the path itself or lies in the folder") {
  const test::TempFolder folder;
  CHECK(collection_file(folder.path()).empty());
  CHECK(collection_file(folder / "none").empty());
  const auto inside = folder / kCollectionFile;
  std::ofstream(inside) << "{\"indexes\": [\"a\"]}";
  CHECK(collection_file(folder.path()) == inside);
  CHECK(collection_file(inside) == inside);
  CHECK(read_collection(inside).indexes == Paths{folder / "a"});
  CHECK(refusal_of([&] { read_collection(folder.path()); }) != "");
}
