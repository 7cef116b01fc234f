#include "analyzers/schema/source_place.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <string>

#include "indexer/run/other_places.h"
#include "tests/support/temp_folder.h"

namespace dragoman::test {
namespace {

std::string file_in(const TempFolder& folder, const std::string& name) {
  const std::string path = folder / name;
  std::ofstream(path) << "kettles\n";
  return path;
}

}  // namespace

TEST_CASE("a line and a member are in being while their file is") {
  const TempFolder folder;
  const std::string file = file_in(folder, "all.zip");
  for (const std::string part : {"", ":12", "/talks.txt", "/list.jsonl:3", "/more.tar/x/y.txt"}) {
    INFO(part);
    CHECK(source_exists(file + part));
    CHECK(file_of(file + part) == file);
    CHECK_FALSE(source_exists(file + "2" + part));
    CHECK(file_of(file + "2" + part).empty());
  }
  CHECK_FALSE(source_exists(folder.path().string()));
  CHECK_FALSE(source_exists(folder / "none.txt"));
  CHECK_FALSE(source_exists("-"));
}

TEST_CASE("what lies at or below a path is told from the names alone") {
  for (const std::string source : {"/a/b", "/a/b/c", "/a/b:12", "/a/b/c.zip/d:3"}) {
    INFO(source);
    CHECK(is_at_or_below(source, "/a/b"));
    CHECK(is_at_or_below_any(source, {"/x", "/a/b"}));
  }
  for (const std::string source : {"/a", "/a/bc", "/a/b-c", "/x/a/b", "-", ""}) {
    INFO(source);
    CHECK_FALSE(is_at_or_below(source, "/a/b"));
    CHECK_FALSE(is_at_or_below_any(source, {"/x/y", "/a/b"}));
  }
  CHECK(is_at_or_below("/a", "/"));
}

TEST_CASE("other places of a document are known once it is read where the index has it not") {
  const TempFolder folder;
  const std::string a = file_in(folder, "a.jsonl");
  const std::string b = file_in(folder, "b.jsonl");
  OtherPlaces places;
  places.note("new", {a + ":1"}, {});
  places.note("same", {a + ":1"}, {a + ":1"});
  places.note("another line", {a + ":1"}, {a + ":2"});
  CHECK(places.ids_below(folder.path().string()).empty());

  places.note("one", {b + ":1"}, {a + ":3"});
  CHECK(places.ids_below(a) == std::vector<std::string>{"one"});
  CHECK(places.ids_below(b) == std::vector<std::string>{"one"});
  CHECK(places.files_of("one") == std::vector<std::string>{a, b});
  CHECK(places.files_of("same").empty());
  places.forget("one");
  CHECK(places.ids_below(folder.path().string()).empty());
  CHECK(places.files_of("one").empty());
}

}  // namespace dragoman::test
