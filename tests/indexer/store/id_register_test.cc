#include "indexer/store/id_register.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>

#include "analyzers/schema/record.h"
#include "tests/support/temp_folder.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

using Strings = std::vector<std::string>;

// Files that are there, and an index beside.
class Scene {
 public:
  std::string file(const std::string& name) const {
    fs::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name) << "x";
    return folder_ / name;
  }
  std::string no_file(const std::string& name) const { return folder_ / name; }

  void hold(const std::string& id, const Strings& sources, const std::string& text) {
    held_[id] = {sources, content_hash(document(sources, text))};
  }

  IdClaim claim(const Strings& ids, const Strings& sources, const std::string& text,
                bool is_given = false) {
    BuiltDocument built;
    built.document = document(sources, text);
    built.ids = ids;
    built.id_is_given = is_given;
    return ids_.claim(built, content_hash(built.document));
  }

 private:
  static Document document(const Strings& sources, const std::string& text) {
    Document made;
    made.add(Field::kText, text);
    for (const std::string& source : sources) made.add(Field::kSource, source);
    return made;
  }
  std::optional<HeldDocument> find(const std::string& id) const {
    const auto held = held_.find(id);
    if (held == held_.end()) return std::nullopt;
    return held->second;
  }

  test::TempFolder folder_;
  std::map<std::string, HeldDocument> held_;
  IdRegister ids_{[this](const std::string& id) { return find(id); }};
};

const Strings kIds = {"talks", "talks.txt", "west/talks.txt"};

}  // namespace

TEST_CASE("the first id that is free is taken") {
  Scene scene;
  const IdClaim claim = scene.claim(kIds, {scene.file("talks.txt")}, "one");
  CHECK(claim.id == "talks");
  CHECK(claim.outcome == PutOutcome::kAdded);
  CHECK(claim.earlier_source.empty());
}

TEST_CASE("an id is not taken from a document of another file that is still there") {
  const bool in_index = GENERATE(true, false);
  Scene scene;
  const std::string east = scene.file("east/talks.txt");
  const std::string west = scene.file("west/talks.txt");
  if (in_index) {
    scene.hold("talks", {east}, "one");
  } else {
    scene.claim(kIds, {east}, "one");
  }
  CHECK(scene.claim(kIds, {west}, "two").id == "talks.txt");
  CHECK(scene.claim(kIds, {west}, "two").outcome == PutOutcome::kUnchanged);

  const IdClaim same_content = scene.claim(kIds, {west}, "one");
  CHECK(same_content.id == "talks");
  CHECK(same_content.outcome == PutOutcome::kUnchanged);
  CHECK(same_content.earlier_source == (in_index ? "" : east));
}

TEST_CASE("a file's own id is its own again, and that of a vanished file anyone's") {
  const bool in_index = GENERATE(true, false);
  Scene scene;
  const std::string place = GENERATE("talks.txt", "all.zip/talks.txt", "dump.jsonl:12");
  const std::string source = scene.no_file(place);
  const auto put_first = [&] {
    if (in_index) {
      scene.hold("talks", {source}, "one");
    } else {
      scene.claim(kIds, {source}, "one");
    }
  };
  put_first();
  CHECK(scene.claim(kIds, {source}, "changed").outcome == PutOutcome::kReplaced);
  const IdClaim other = scene.claim(kIds, {scene.file("west/talks.txt")}, "two");
  CHECK(other.id == "talks");
  CHECK(other.outcome == PutOutcome::kReplaced);
}

TEST_CASE("a member of an archive and a row of a table are there as long as their file is") {
  Scene scene;
  scene.file("all.zip");
  scene.file("dump.jsonl");
  scene.hold("a", {scene.no_file("all.zip/a.txt")}, "one");
  scene.hold("b", {scene.no_file("dump.jsonl:12")}, "one");
  scene.hold("c", {scene.no_file("all.zip/dump.jsonl:12")}, "one");
  scene.hold("d", {scene.no_file("folder/d.txt")}, "one");
  const std::string mine = scene.file("folder/mine.txt");
  CHECK(scene.claim({"a", "mine"}, {mine}, "two").id == "mine");
  CHECK(scene.claim({"b", "mine"}, {mine}, "two").id == "mine");
  CHECK(scene.claim({"c", "mine"}, {mine}, "two").id == "mine");
  CHECK(scene.claim({"d", "mine"}, {mine}, "two").id == "d");
}

TEST_CASE("a document of several files gives way only to one that has them all") {
  Scene scene;
  const std::string one = scene.file("1.txt");
  const std::string two = scene.file("2.txt");
  const std::string three = scene.no_file("3.txt");
  scene.hold("talks", {one, two, three}, "whole");
  CHECK(scene.claim(kIds, {one}, "part").id == "talks.txt");
  CHECK(scene.claim(kIds, {two, one}, "whole, changed").id == "talks");
}

TEST_CASE("an id that the source gives stands, and the later document with it") {
  Scene scene;
  const std::string dump = scene.file("dump.jsonl");
  scene.hold("x", {scene.file("other.txt")}, "one");
  const IdClaim first = scene.claim({"x", "dump.jsonl:1"}, {dump + ":1"}, "two", true);
  CHECK(first.id == "x");
  CHECK(first.outcome == PutOutcome::kReplaced);
  CHECK(first.earlier_source.empty());
  const IdClaim second = scene.claim({"x", "dump.jsonl:2"}, {dump + ":2"}, "three", true);
  CHECK(second.outcome == PutOutcome::kReplaced);
  CHECK(second.earlier_source == dump + ":1");
  CHECK(scene.claim({"x"}, {dump + ":3"}, "three", true).outcome == PutOutcome::kUnchanged);
}

TEST_CASE("where all ids are taken, the last is, the file's own path") {
  Scene scene;
  const std::string other = scene.file("other.txt");
  for (const std::string& id : kIds) scene.hold(id, {other}, "one");
  const IdClaim claim = scene.claim(kIds, {scene.file("west/talks.txt")}, "two");
  CHECK(claim.id == kIds.back());
  CHECK(claim.outcome == PutOutcome::kReplaced);
}

}  // namespace dragoman
